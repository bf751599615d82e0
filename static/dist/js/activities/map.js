import{n as e,k as t,h as o,af as a,t as n,i as l,ag as s,a6 as r,a3 as i,c,x as u,a4 as p,_ as $}from"../core/shared.js";import{c as d,b as m,s as h,r as f}from"../champions.js";import{h as v,b,S as g,a as y,l as w}from"../writing.js";const k=({label:t,pairs:o,value:a,none:n="–",onChoose:l})=>e`<label class="field">
    <b>${t}</b>
    <select onChange=${e=>l(e.currentTarget.value)}>
      <option value="" selected=${!a}>${n}</option>
      ${o.map(([t,o])=>e`<option key=${t} value=${t} selected=${t===a}>${o}</option>`)}
    </select>
  </label>`,C=({title:t,pairs:o,value:a,onChoose:n})=>e`<fieldset class="map-ticks">
    <legend><b>${t}</b></legend>
    ${o.map(([t,o])=>e`<label key=${t} class="tick"
          ><input
            type="checkbox"
            checked=${a.includes(t)}
            onChange=${()=>n(a.includes(t)?a.filter(e=>e!==t):[...a,t])}
          /><span>${o}</span></label
        >`)}
  </fieldset>`;function _(e,n,l,s){var r;const i=t(e.draft(`${n}/${l.id}`),null),c=o(null!==i.peek()),u=a(e,{is:e=>e.do===`edit_${n}`&&e.with[n]===l.id,draft:i,empty:null,typed:({with:e})=>s({...l,...e})}),p=()=>[i.value,u.value,c.value]=[null,"",!1],$=null!=(r=i.value)?r:s(l);return{open:c.value,why:u.value,said:$,set:e=>i.value={...s(l),...i.peek(),...e},save:function(t){t.preventDefault(),e.post(`edit_${n}`,{[n]:l.id,...s({...l,...i.peek()})}),p()},end:p,begin:()=>c.value=!0}}const S=({name:t,edit:o})=>e`<button class="button quiet icon-only" aria-label=${n("Edit {name}",{name:t})} onClick=${o.begin}>
    ${l("edit")}
  </button>`,x={actor:"",level:"",brings:[],engaged:[],turnover:""};function N({room:o,me:a,stage:l,actors:s,open:i}){return e`<section class="stack">
    <h3 class="section-head">${n("Champions")}</h3>
    ${i&&e`<${I} ...${{room:o,actors:s}} draft=${t(o.draft(`${l.id}/champion`),x)} />`}
    <ul class="stack-tight map-levels">
      ${function({store:e,outbox:t}){const o=r(t,"add_champion",{}).filter(t=>!e.get("champion",t.with.champion)).map(e=>({...e.with,id:e.with.champion}));return d(e).map(e=>({...e,champions:[...e.champions,...o.filter(({level:t})=>t===e.id)]}))}(o).map(t=>e`<${j} key=${t.id} ...${{room:o,me:a,level:t,open:i}} />`)}
    </ul>
  </section>`}const j=({room:t,me:o,level:{words:a,champions:s},open:r})=>e`<li>
    <b dir="auto">${a}</b>
    ${!s.length&&e`<p class="map-uncovered">${l("warning")}${n("No champion yet")}</p>`}
    ${s.map(a=>e`<${A} key=${a.id} ...${{room:t,me:o,champion:a,open:r}} />`)}
  </li>`,A=({room:t,me:o,champion:a,open:l})=>{var s,r;return e`<div class="map-row">
    <span class="map-tie-words"
      ><span dir="auto">${null==(s=t.store.get("actor",a.actor))?void 0:s.name}</span>${" "}<small class="soft"
        >${(null!=(r=a.brings)?r:[]).map(e=>b(m(),e)).join(n(", "))}</small
      ></span
    >
    ${l&&a.named_by&&a.named_by===o.group&&e`<${T} ...${{room:t,champion:a}} />`}
  </div>`};function I({room:t,actors:o,draft:r}){const i=r.value,c=e=>r.value={...r.peek(),...e},u=a(t,{is:e=>"add_champion"===e.do,draft:r,empty:x,typed:({with:{champion:e,...t}})=>o.some(({id:e})=>e===t.actor)?{...x,...t}:null}),p=i.actor&&i.level;return e`<form class="card stack" onSubmit=${function(e){e.preventDefault(),p&&(t.post("add_champion",i),[r.value,u.value]=[x,""])}}>
    <${s} why=${u.value} />
    <${k}
      label=${n("Who drives the change?")}
      pairs=${o.map(({id:e,name:t})=>[e,t])}
      value=${i.actor}
      onChoose=${e=>{return c({actor:e,level:i.level||(t=e,null!=(n=null==(a=o.find(e=>e.id===t))?void 0:a.level)?n:"")});var t,a,n}}
    />
    <${M} ...${{store:t.store,said:i,set:c}} />
    <button class="button primary wide" disabled=${!p}>${l("champion")}${n("Add champion")}</button>
  </form>`}const M=({store:t,said:o,set:a})=>e`<${k}
      label=${n("At which level?")}
      pairs=${v(t)}
      value=${o.level}
      onChoose=${e=>a({level:e})}
    />
    <${C} title=${n("Brings")} pairs=${m()} value=${o.brings} onChoose=${e=>a({brings:e})} />
    <${C}
      title=${n("Engaged so far")}
      pairs=${h()}
      value=${o.engaged}
      onChoose=${e=>a({engaged:e})}
    />
    <${k}
      label=${n("Risk of leaving")}
      pairs=${f()}
      value=${o.turnover}
      none=${n("I don’t know")}
      onChoose=${e=>a({turnover:e})}
    />`;function T({room:t,champion:o}){var a;const n=_(t,"champion",o,B),{name:l}=null!=(a=t.store.get("actor",o.actor))?a:{name:""};return e`<${S} ...${{name:l,edit:n}} />
    ${n.open?e`<${O} ...${{room:t,champion:o,name:l,edit:n}} />`:e`<${s} why=${n.why} />`}`}const B=e=>{const{actor:t,...o}=x;return Object.fromEntries(Object.keys(o).map(t=>{var a;return[t,null!=(a=e[t])?a:o[t]]}))};function O({room:t,champion:o,name:a,edit:r}){const{said:i,set:c,save:u,end:p}=r;return e`<${g} title=${a} onClose=${p}
    ><form class="stack" onSubmit=${u}>
      <${s} why=${r.why} />
      <${M} ...${{store:t.store,said:i,set:c}} />
      <button class="button primary wide" disabled=${!i.level}>${n("Save")}</button>
      <button class="button danger wide" type="button" onClick=${()=>(t.post("remove_champion",{champion:o.id}),p())}>
        ${l("trash")}${n("Remove champion")}
      </button>
    </form><//
  >`}const q={name:"",level:""};function D({room:r,stage:i,open:c,many:u}){const p=t(r.draft(`${i.id}/actor`),q),$=o(0===u||Boolean(p.peek().name)),d=a(r,{is:e=>"add_actor"===e.do,draft:p,empty:q,typed:({with:{name:e,level:t=""}})=>c?{name:e,level:t}:null,then:()=>$.value=!0});if(!c)return null;if(!$.value)return e`<button class="button wide" onClick=${()=>$.value=!0}>
      ${l("plus")}${n("Name someone")}
    </button>`;const{name:m,level:h}=p.value;return e`<form class="card stack" onSubmit=${function(e){e.preventDefault(),m.trim()&&(r.post("add_actor",{name:m.trim(),level:h||void 0}),[p.value,d.value,$.value]=[q,"",!1])}}>
    <${s} why=${d.value} />
    <label class="field">
      <b>${n("Who can move it?")}</b>
      <span class="field-hint">${n("A person, a body or a role.")}</span>
      <input
        dir="auto"
        maxlength=${60}
        autocomplete="off"
        value=${m}
        onInput=${e=>p.value={name:e.currentTarget.value,level:h}}
      />
    </label>
    <${E} ...${{store:r.store,level:h}} onChoose=${e=>p.value={name:m,level:e}} />
    <button class="button primary wide" disabled=${!m.trim()}>${l("plus")}${n("Put on the map")}</button>
  </form>`}const E=({store:t,level:o,onChoose:a})=>e`<label class="field">
    <b>${n("Level of influence")}</b>
    <select onChange=${e=>a(e.currentTarget.value)}>
      <option value="" selected=${!o}>${n("I don’t know")}</option>
      ${v(t).map(([t,a])=>e`<option key=${t} value=${t} selected=${t===o}>${a}</option>`)}
    </select>
  </label>`,P=e=>[...e.all("actor")].sort((e,t)=>e.at-t.at||(e.id<t.id?-1:1)),R=e=>e.all("tie").filter(({from:t,to:o})=>e.get("actor",t)&&e.get("actor",o)),W=()=>[["information",n("Information")],["money",n("Money")],["authority",n("Authority")],["support",n("Support")],["conflict",n("Conflict")]];function F(e){var t;const o=new Map;for(const a of e)o.set(a.actor,[...null!=(t=o.get(a.actor))?t:[],a]);return new Map([...o].map(([e,t])=>[e,G(t)]))}function G(e){const t=e.filter(({group:e})=>e),o=e.find(({group:e})=>!e),a=o=>{const a=a=>o(...(t.length?t:e).map(e=>e[a]));return{influence:a("influence"),support:a("support")}},[n,l]=[a(Math.min),a(Math.max)],s=Math.max(l.influence-n.influence,l.support-n.support);return{...null!=o?o:z(t),id:void 0,groups:t.length,low:n,high:l,apart:s>=4}}const L=e=>e.reduce((e,t)=>e+t,0)/e.length,z=e=>({influence:L(e.map(e=>e.influence)),support:L(e.map(e=>e.support))});function H(e){return e?e.support<=-1?"against":e.support>=1?"for":"between":"unsaid"}function K(e,t){const o=e=>t.filter(({level:t=""})=>t===e),a=y(e,"levels",w()).map(({id:e,words:t,gone:a})=>({id:e,gone:a,title:t,actors:o(e)})).filter(e=>!e.gone||e.actors.length),l=new Set(a.map(({id:e})=>e)),s=t.filter(({level:e=""})=>!l.has(e));return s.length?[...a,{id:"",title:n("No level given"),actors:s}]:a}const V=(e,t)=>e.filter(({id:e})=>{var o;return(null==(o=t.get(e))?void 0:o.influence)>=6&&"against"===H(t.get(e))}).sort((e,o)=>t.get(o.id).influence-t.get(e.id).influence);function J(e,t){const o=new Set(t.flatMap(({from:e,to:t})=>[e,t]));return e.filter(({id:e})=>!o.has(e))}const Q=({state:e})=>"saved"===e||"waiting"===e;function U({room:t,actor:o}){const a=_(t,"actor",o,X);return e`<${S} ...${{name:o.name,edit:a}} />
    ${a.open?e`<${Y} ...${{room:t,actor:o,edit:a}} />`:e`<${s} why=${a.why} />`}`}const X=({name:e,level:t})=>({name:e.trim(),level:null!=t?t:""});function Y({room:t,actor:o,edit:a}){const{said:r,set:i,save:c,end:u}=a;return e`<${g} title=${n("Edit")} onClose=${u}
    ><form class="stack" onSubmit=${c}>
      <${s} why=${a.why} />
      <label class="field">
        <b>${n("Name")}</b>
        <input
          dir="auto"
          maxlength=${60}
          value=${r.name}
          onInput=${e=>i({name:e.currentTarget.value})}
        />
      </label>
      <label class="field">
        <b>${n("Level of influence")}</b>
        <select onChange=${e=>i({level:e.currentTarget.value})}>
          <option value="" selected=${!r.level}>${n("I don’t know")}</option>
          ${v(t.store).map(([t,o])=>e`<option key=${t} value=${t} selected=${t===r.level}>${o}</option>`)}
        </select>
      </label>
      <button class="button primary wide" disabled=${!r.name.trim()}>${n("Save")}</button>
      <button class="button danger wide" type="button" onClick=${()=>(t.post("remove_actor",{actor:o.id}),u())}>
        ${l("trash")}${n("Remove from the map")}
      </button>
    </form><//
  >`}const Z=Array.from({length:11},(e,t)=>t),ee=Z.map(e=>e-5),te=e=>e>0?`+${e}`:String(e).replace("-","−");function oe({room:t,me:a,actors:n,said:l,open:s,asks:r,done:i,onSay:c}){var u,p;const $=n.find(({id:e})=>!Q(l(e))),d=o((null!=$?$:n[0]).id),m=null!=(u=n.find(({id:e})=>e===d.value))?u:n[0],h=n.indexOf(m),f=e=>(d.value=e.id,void requestAnimationFrame(()=>{var e,t;null==(e=document.querySelector(".rating-title"))||e.focus({preventScroll:!0}),null==(t=document.querySelector(".rating"))||t.scrollIntoView({block:"center"})})),v=null!=(p=n[h+1])?p:n.find(e=>e!==m&&!Q(l(e.id)));return e`${r&&e`<${ae} done=${i} all=${n.length} />`}
    ${r&&e`<${ne}
        key=${m.id}
        ...${{room:t,me:a,actor:m,said:l(m.id),open:s}}
        place=${h+1}
        all=${n.length}
        onSay=${(e,t)=>c(m.id,e,t)}
        onBack=${h>0?()=>f(n[h-1]):null}
        onNext=${v?()=>f(v):null}
      />`} <${ie} ...${{room:t,me:a,actors:n,said:l,open:s,here:r?m:null,onGo:f}} />`}const ae=({done:t,all:o})=>e`<div class="stack-tight">
    <p role="status"><b>${n("{done} of {all} placed",{done:t,all:o})}</b></p>
    <progress class="progress" aria-label=${n("Placed")} value=${t} max=${o}></progress>
  </div>`,ne=({room:t,me:o,actor:a,said:s,open:r,place:c,all:u,onSay:p,onBack:$,onNext:d})=>e`<section class="card rating map-one" aria-label=${a.name}>
    <p class="rating-place">${n("{n} of {all}",{n:c,all:u})}<${i} state=${s.state} /></p>
    <h2 class="rating-title" dir="auto" tabindex="-1">${a.name}</h2>
    ${a.level&&e`<p class="soft">${b(v(t.store),a.level)}</p>`}
    <${le}
      title=${n("How much influence?")}
      ends=${[n("none"),n("the most")]}
      name=${`influence/${a.id}`}
      steps=${Z}
      words=${String}
      value=${s.influence}
      open=${r}
      onChoose=${e=>p("influence",e)}
    />
    <${le}
      title=${n("For or against?")}
      ends=${[n("against"),n("for")]}
      name=${`support/${a.id}`}
      steps=${ee}
      words=${te}
      value=${s.support}
      open=${r}
      onChoose=${e=>p("support",e)}
    />
    ${"half"===s.state&&e`<p class="soft" role="status">${n("Now the other one too.")}</p>`}
    ${Q(s)&&e`<${se} spread=${function(e,t,o){const a=e.all("placement").filter(e=>e.actor===t&&e.group&&e.group!==o);return a.length?F(a).get(t):null}(t.store,a.id,o.group)} />`}
    <div class="rating-steps">
      <button class="button" onClick=${$} disabled=${!$}>${l("chevron-start","flip")}${n("Back")}</button>
      <button class=${Q(s)?"button primary":"button"} onClick=${d} disabled=${!d}>
        ${n("Next")}${l("chevron-end","flip")}
      </button>
    </div>
  </section>`,le=({title:t,ends:o,name:a,steps:n,words:l,value:s,open:r,onChoose:i})=>e`<fieldset class="scale map-scale" disabled=${!r}>
    <legend><b>${t}</b></legend>
    ${n.map(o=>e`<label key=${o}>
          <input
            type="radio"
            name=${a}
            aria-label=${`${t} ${l(o)}`}
            checked=${o===s}
            onChange=${()=>i(o)}
          />
          <span dir="ltr">${l(o)}</span></label
        >`)}
    <p class="scale-ends" aria-hidden="true"><span>${o[0]}</span><span>${o[1]}</span></p>
  </fieldset>`,se=({spread:t})=>t&&e`<p class="soft" role="status">
    ${c("{n} other group: influence {influence}, support {support}","{n} other groups: influence {influence}, support {support}",t.groups,{influence:re(t,"influence",String),support:re(t,"support",te)})}
  </p>`,re=({low:e,high:t},o,a)=>e[o]===t[o]?a(e[o]):n("{low} to {high}",{low:a(e[o]),high:a(t[o])}),ie=({room:t,me:o,actors:a,said:l,open:s,here:r,onGo:c})=>e`<section class="stack-tight">
    <h3 class="section-head">${n("On the map")}</h3>
    <ol class="rated">
      ${a.map(a=>{const{influence:u,support:p}=l(a.id);return e`<li key=${a.id} class="map-row">
          <button class="rated-row" aria-current=${a===r?"true":void 0} onClick=${()=>c(a)}>
            <span class="rated-name" dir="auto">${a.name}</span>
            <${i} state=${"waiting"===a.state?"waiting":""} />
            <span class="map-said"
              ><span class="visually-hidden">${n("Influence")}</span>${null!=u?u:"–"}<span aria-hidden="true">
                · </span
              ><span class="visually-hidden">${n("Support")}</span
              ><bdi dir="ltr">${null===p?"–":te(p)}</bdi></span
            >
          </button>
          ${s&&a.named_by===o.group&&e`<${U} room=${t} actor=${a} />`}
        </li>`})}
    </ol>
  </section>`,ce=/^(?:add|edit|remove|place)_(?:actor|tie|champion)$/,ue=e=>ce.test(e),pe=({room:t})=>t.outbox.returned.value.filter(e=>ue(e.do)).map(o=>{var a,s;return e`<div key=${o.key} class="notice came-back" role="alert" data-tone="error">
          ${l("undo")}
          <div class="stack-tight">
            <b>${o.why}</b>
            <p dir="auto">${null!=(s=o.with.name)?s:null==(a=t.store.get("actor",$e(t.store,o.with)))?void 0:a.name}</p>
            <button class="button" onClick=${()=>t.outbox.take(o.key)}>${n("OK")}</button>
          </div>
        </div>`}),$e=(e,{actor:t,from:o,champion:a=""})=>{var n,l,s;return null!=(s=null!=(l=null!=t?t:o)?l:null==(n=e.get("champion",a))?void 0:n.actor)?s:""},de={from:"",to:"",type:"",mutual:!1};function me({room:o,me:a,stage:s,actors:i,open:c}){const u=t(o.draft(`${s.id}/tie`),de),p=new Map(i.map(({id:e,name:t})=>[e,t]));return e`<section class="stack">
    <h3 class="section-head">${n("Ties")}</h3>
    ${c&&e`<${he} ...${{room:o,draft:u,actors:i}} />`}
    <ul class="stack-tight">
      ${function({store:e,outbox:t}){const o=R(e),a=new Set(o.map(({id:e})=>e)),n=r(t,"add_tie",{}).filter(e=>!a.has(e.with.tie));return[...o,...n.map(e=>({...e.with,id:e.with.tie}))]}(o).map(t=>e`<li key=${t.id} class="map-row">
            <span class="map-tie-words" dir="auto"
              >${n("{from} → {to}: {type}",{from:p.get(t.from),to:p.get(t.to),type:b(W(),t.type)})}</span
            >
            ${c&&t.named_by===a.group&&e`<button
                class="button quiet icon-only"
                aria-label=${n("Remove this tie")}
                onClick=${()=>o.post("remove_tie",{tie:t.id})}
              >
                ${l("trash")}
              </button>`}
          </li>`)}
    </ul>
  </section>`}function he({room:t,draft:o,actors:r}){const{from:i,to:c,type:u,mutual:p}=o.value,$=e=>o.value={...o.peek(),...e},d=e=>r.some(t=>t.id===e),m=a(t,{is:e=>"add_tie"===e.do,draft:o,empty:de,typed:({with:{tie:e,...t}})=>d(t.from)&&d(t.to)?{...de,...t}:null}),h=i&&c&&u&&i!==c,f=r.map(({id:e,name:t})=>[e,t]);return e`<form class="card stack" onSubmit=${function(e){e.preventDefault(),h&&(t.post("add_tie",{from:i,to:c,type:u,mutual:p}),[o.value,m.value]=[de,""])}}>
    <${s} why=${m.value} />
    <${k} label=${n("From")} pairs=${f} value=${i} onChoose=${e=>$({from:e})} />
    <${k} label=${n("What goes")} pairs=${W()} value=${u} onChoose=${e=>$({type:e})} />
    <${k}
      label=${n("To")}
      pairs=${f.filter(([e])=>e!==i)}
      value=${c}
      onChoose=${e=>$({to:e})}
    />
    <label class="tick"
      ><input
        type="checkbox"
        checked=${p}
        onChange=${e=>$({mutual:e.currentTarget.checked})}
      /><span>${n("Both ways")}</span></label
    >
    <button class="button primary wide" disabled=${!h}>${l("link")}${n("Add tie")}</button>
  </form>`}const fe=p(()=>Promise.all([import("./map_drawn.js").then(function(e){return e.x}),$("picture")]),"Picture");function ve({store:t}){const a=o(!1);return a.value?e`<${fe} store=${t} onClose=${()=>a.value=!1} />`:e`<button class="button wide" onClick=${()=>a.value=!0}>
    ${l("resistance")}${n("Show the picture")}
  </button>`}const be=()=>e`<div class="empty">
    ${l("resistance","big")}
    <h2>${n("No one named yet")}</h2>
    <p>${n("Who can move this, or stop it? Name the first.")}</p>
  </div>`;var ge=Object.freeze({__proto__:null,Activity:function({room:o,stage:a,open:n,head:l}){var s;const i=u(o),c=t(o.draft(`${a.id}/half`),{}),p=function({store:e,outbox:t}){const o=P(e),a=new Set(o.map(({id:e})=>e)),n=r(t,"add_actor",{}).filter(e=>!a.has(e.with.actor));return[...o.map(e=>({...e,state:"saved"})),...n.map(e=>({...e.with,id:e.with.actor,state:"waiting",mine:!0}))]}(o),$=e=>function({room:e,me:t,actor:o,half:a}){var n,l,s;const i=a.value[o],c=r(e.outbox,"place_actor",{actor:o}).at(-1),u=e.store.get("placement",`${o}/${"facilitator"===t.role?"":null!=(n=t.group)?n:""}`);return i?{influence:null!=(l=i.influence)?l:null,support:null!=(s=i.support)?s:null,state:"half"}:c?{influence:c.with.influence,support:c.with.support,state:c.state.value}:u?{influence:u.influence,support:u.support,state:"saved"}:{influence:null,support:null,state:"none"}}({room:o,me:i,actor:e,half:c}),{place:d=!0,ties:m=!1,champions:h=!1}=null!=(s=a.settings)?s:{},f=n&&Boolean(i.group);return e`<main class="page-main stack">
    ${l} <${pe} room=${o} />
    <${D} ...${{room:o,stage:a,open:f,many:p.length}} />
    ${!p.length&&e`<${be} />`}
    ${p.length>0&&e`<${oe}
        ...${{room:o,me:i,actors:p,said:$,open:f,asks:d}}
        done=${p.filter(({id:e})=>Q($(e))).length}
        onSay=${(e,t,a)=>function({room:e,half:t,actor:o,said:{influence:a,support:n}}){const{[o]:l,...s}=t.peek(),r=null!==a&&null!==n;t.value=r?s:{...s,[o]:{influence:a,support:n}},r&&e.post("place_actor",{actor:o,influence:a,support:n})}({room:o,half:c,actor:e,said:{...$(e),[t]:a}})}
      />`}
    ${o.store.all("placement").length>0&&e`<${ve} store=${o.store} />`}
    ${h&&p.length>0&&e`<${N} ...${{room:o,me:i,stage:a,actors:p,open:f}} />`}
    ${m&&p.length>1&&e`<${me} ...${{room:o,me:i,stage:a,actors:p,open:f}} />`}
  </main>`},takes:({do:e})=>ue(e)});export{P as a,F as b,R as c,V as d,K as e,J as l,ge as p,H as s,W as t};
