import{n as t,k as e,h as n,af as a,t as o,i as s,ag as i,a5 as l,a2 as r,c,w as u}from"../core/shared.js";import{c as h,b as p,s as d,r as $}from"../champions.js";import{h as m,b as f,S as g,a as y,l as v}from"../writing.js";const b=({label:e,pairs:n,value:a,none:o="–",onChoose:s})=>t`<label class="field">
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
  </fieldset>`;function x(t,o,s,i){var l;const r=e(t.draft(`${o}/${s.id}`),null),c=n(null!==r.peek()),u=a(t,{is:t=>t.do===`edit_${o}`&&t.with[o]===s.id,draft:r,empty:null,typed:({with:t})=>i({...s,...t})}),h=()=>[r.value,u.value,c.value]=[null,"",!1],p=null!=(l=r.value)?l:i(s);return{open:c.value,why:u.value,said:p,set:t=>r.value={...i(s),...r.peek(),...t},save:function(e){e.preventDefault(),t.post(`edit_${o}`,{[o]:s.id,...i({...s,...r.peek()})}),h()},end:h,begin:()=>c.value=!0}}const k=({name:e,edit:n})=>t`<button class="button quiet icon-only" aria-label=${o("Edit {name}",{name:e})} onClick=${n.begin}>
    ${s("edit")}
  </button>`,M={actor:"",level:"",brings:[],engaged:[],turnover:""};function C({room:n,me:a,stage:s,actors:i,open:r}){return t`<section class="stack">
    <h3 class="section-head">${o("Champions")}</h3>
    ${r&&t`<${_} ...${{room:n,actors:i}} draft=${e(n.draft(`${s.id}/champion`),M)} />`}
    <ul class="stack-tight map-levels">
      ${function({store:t,outbox:e}){const n=l(e,"add_champion",{}).filter(e=>!t.get("champion",e.with.champion)).map(t=>({...t.with,id:t.with.champion}));return h(t).map(t=>({...t,champions:[...t.champions,...n.filter(({level:e})=>e===t.id)]}))}(n).map(e=>t`<${S} key=${e.id} ...${{room:n,me:a,level:e,open:r}} />`)}
    </ul>
  </section>`}const S=({room:e,me:n,level:{words:a,champions:i},open:l})=>t`<li>
    <b dir="auto">${a}</b>
    ${!i.length&&t`<p class="map-uncovered">${s("warning")}${o("No champion yet")}</p>`}
    ${i.map(a=>t`<${z} key=${a.id} ...${{room:e,me:n,champion:a,open:l}} />`)}
  </li>`,z=({room:e,me:n,champion:a,open:s})=>{var i,l;return t`<div class="map-row">
    <span class="map-tie-words"
      ><span dir="auto">${null==(i=e.store.get("actor",a.actor))?void 0:i.name}</span>${" "}<small class="soft"
        >${(null!=(l=a.brings)?l:[]).map(t=>f(p(),t)).join(o(", "))}</small
      ></span
    >
    ${s&&a.named_by&&a.named_by===n.group&&t`<${O} ...${{room:e,champion:a}} />`}
  </div>`};function _({room:e,actors:n,draft:l}){const r=l.value,c=t=>l.value={...l.peek(),...t},u=a(e,{is:t=>"add_champion"===t.do,draft:l,empty:M,typed:({with:{champion:t,...e}})=>n.some(({id:t})=>t===e.actor)?{...M,...e}:null}),h=r.actor&&r.level;return t`<form class="card stack" onSubmit=${function(t){t.preventDefault(),h&&(e.post("add_champion",r),[l.value,u.value]=[M,""])}}>
    <${i} why=${u.value} />
    <${b}
      label=${o("Who drives the change?")}
      pairs=${n.map(({id:t,name:e})=>[t,e])}
      value=${r.actor}
      onChoose=${t=>{return c({actor:t,level:r.level||(e=t,null!=(o=null==(a=n.find(t=>t.id===e))?void 0:a.level)?o:"")});var e,a,o}}
    />
    <${I} ...${{store:e.store,said:r,set:c}} />
    <button class="button primary wide" disabled=${!h}>${s("champion")}${o("Add champion")}</button>
  </form>`}const I=({store:e,said:n,set:a})=>t`<${b}
      label=${o("At which level?")}
      pairs=${m(e)}
      value=${n.level}
      onChoose=${t=>a({level:t})}
    />
    <${w} title=${o("Brings")} pairs=${p()} value=${n.brings} onChoose=${t=>a({brings:t})} />
    <${w}
      title=${o("Engaged so far")}
      pairs=${d()}
      value=${n.engaged}
      onChoose=${t=>a({engaged:t})}
    />
    <${b}
      label=${o("Risk of leaving")}
      pairs=${$()}
      value=${n.turnover}
      none=${o("I don’t know")}
      onChoose=${t=>a({turnover:t})}
    />`;function O({room:e,champion:n}){var a;const o=x(e,"champion",n,j),{name:s}=null!=(a=e.store.get("actor",n.actor))?a:{name:""};return t`<${k} ...${{name:s,edit:o}} />
    ${o.open?t`<${B} ...${{room:e,champion:n,name:s,edit:o}} />`:t`<${i} why=${o.why} />`}`}const j=t=>{const{actor:e,...n}=M;return Object.fromEntries(Object.keys(n).map(e=>{var a;return[e,null!=(a=t[e])?a:n[e]]}))};function B({room:e,champion:n,name:a,edit:l}){const{said:r,set:c,save:u,end:h}=l;return t`<${g} title=${a} onClose=${h}
    ><form class="stack" onSubmit=${u}>
      <${i} why=${l.why} />
      <${I} ...${{store:e.store,said:r,set:c}} />
      <button class="button primary wide" disabled=${!r.level}>${o("Save")}</button>
      <button class="button danger wide" type="button" onClick=${()=>(e.post("remove_champion",{champion:n.id}),h())}>
        ${s("trash")}${o("Remove champion")}
      </button>
    </form><//
  >`}const N={name:"",level:""};function P({room:l,stage:r,open:c,many:u}){const h=e(l.draft(`${r.id}/actor`),N),p=n(0===u||Boolean(h.peek().name)),d=a(l,{is:t=>"add_actor"===t.do,draft:h,empty:N,typed:({with:{name:t,level:e=""}})=>c?{name:t,level:e}:null,then:()=>p.value=!0});if(!c)return null;if(!p.value)return t`<button class="button wide" onClick=${()=>p.value=!0}>
      ${s("plus")}${o("Name someone")}
    </button>`;const{name:$,level:m}=h.value;return t`<form class="card stack" onSubmit=${function(t){t.preventDefault(),$.trim()&&(l.post("add_actor",{name:$.trim(),level:m||void 0}),[h.value,d.value,p.value]=[N,"",!1])}}>
    <${i} why=${d.value} />
    <label class="field">
      <b>${o("Who can move it?")}</b>
      <span class="field-hint">${o("A person, a body or a role.")}</span>
      <input
        dir="auto"
        maxlength=${60}
        autocomplete="off"
        value=${$}
        onInput=${t=>h.value={name:t.currentTarget.value,level:m}}
      />
    </label>
    <${T} ...${{store:l.store,level:m}} onChoose=${t=>h.value={name:$,level:t}} />
    <button class="button primary wide" disabled=${!$.trim()}>${s("plus")}${o("Put on the map")}</button>
  </form>`}const T=({store:e,level:n,onChoose:a})=>t`<label class="field">
    <b>${o("Level of influence")}</b>
    <select onChange=${t=>a(t.currentTarget.value)}>
      <option value="" selected=${!n}>${o("I don’t know")}</option>
      ${m(e).map(([e,a])=>t`<option key=${e} value=${e} selected=${e===n}>${a}</option>`)}
    </select>
  </label>`,A=t=>[...t.all("actor")].sort((t,e)=>t.at-e.at||(t.id<e.id?-1:1)),q=t=>t.all("tie").filter(({from:e,to:n})=>t.get("actor",e)&&t.get("actor",n)),E=()=>[["information",o("Information")],["money",o("Money")],["authority",o("Authority")],["support",o("Support")],["conflict",o("Conflict")]];function L(t){var e;const n=new Map;for(const a of t)n.set(a.actor,[...null!=(e=n.get(a.actor))?e:[],a]);return new Map([...n].map(([t,e])=>[t,R(e)]))}function R(t){const e=t.filter(({group:t})=>t),n=t.find(({group:t})=>!t),a=n=>{const a=a=>n(...(e.length?e:t).map(t=>t[a]));return{influence:a("influence"),support:a("support")}},[o,s]=[a(Math.min),a(Math.max)],i=Math.max(s.influence-o.influence,s.support-o.support);return{...null!=n?n:D(e),id:void 0,groups:e.length,low:o,high:s,apart:i>=4}}const W=t=>t.reduce((t,e)=>t+e,0)/t.length,D=t=>({influence:W(t.map(t=>t.influence)),support:W(t.map(t=>t.support))});function F(t){return t?t.support<=-1?"against":t.support>=1?"for":"between":"unsaid"}function H(t,e){const n=t=>e.filter(({level:e=""})=>e===t),a=y(t,"levels",v()).map(({id:t,words:e,gone:a})=>({id:t,gone:a,title:e,actors:n(t)})).filter(t=>!t.gone||t.actors.length),s=new Set(a.map(({id:t})=>t)),i=e.filter(({level:t=""})=>!s.has(t));return i.length?[...a,{id:"",title:o("No level given"),actors:i}]:a}const V=(t,e)=>t.filter(({id:t})=>{var n;return(null==(n=e.get(t))?void 0:n.influence)>=6&&"against"===F(e.get(t))}).sort((t,n)=>e.get(n.id).influence-e.get(t.id).influence);function G(t,e){const n=new Set(e.flatMap(({from:t,to:e})=>[t,e]));return t.filter(({id:t})=>!n.has(t))}const K=({state:t})=>"saved"===t||"waiting"===t;function J({room:e,actor:n}){const a=x(e,"actor",n,Q);return t`<${k} ...${{name:n.name,edit:a}} />
    ${a.open?t`<${U} ...${{room:e,actor:n,edit:a}} />`:t`<${i} why=${a.why} />`}`}const Q=({name:t,level:e})=>({name:t.trim(),level:null!=e?e:""});function U({room:e,actor:n,edit:a}){const{said:l,set:r,save:c,end:u}=a;return t`<${g} title=${o("Edit")} onClose=${u}
    ><form class="stack" onSubmit=${c}>
      <${i} why=${a.why} />
      <label class="field">
        <b>${o("Name")}</b>
        <input
          dir="auto"
          maxlength=${60}
          value=${l.name}
          onInput=${t=>r({name:t.currentTarget.value})}
        />
      </label>
      <label class="field">
        <b>${o("Level of influence")}</b>
        <select onChange=${t=>r({level:t.currentTarget.value})}>
          <option value="" selected=${!l.level}>${o("I don’t know")}</option>
          ${m(e.store).map(([e,n])=>t`<option key=${e} value=${e} selected=${e===l.level}>${n}</option>`)}
        </select>
      </label>
      <button class="button primary wide" disabled=${!l.name.trim()}>${o("Save")}</button>
      <button class="button danger wide" type="button" onClick=${()=>(e.post("remove_actor",{actor:n.id}),u())}>
        ${s("trash")}${o("Remove from the map")}
      </button>
    </form><//
  >`}const X=Array.from({length:11},(t,e)=>e),Y=X.map(t=>t-5),Z=t=>t>0?`+${t}`:String(t).replace("-","−");function tt({room:e,me:a,actors:o,said:s,open:i,asks:l,done:r,onSay:c}){var u,h;const p=o.find(({id:t})=>!K(s(t))),d=n((null!=p?p:o[0]).id),$=null!=(u=o.find(({id:t})=>t===d.value))?u:o[0],m=o.indexOf($),f=t=>(d.value=t.id,void requestAnimationFrame(()=>{var t,e;null==(t=document.querySelector(".rating-title"))||t.focus({preventScroll:!0}),null==(e=document.querySelector(".rating"))||e.scrollIntoView({block:"center"})})),g=null!=(h=o[m+1])?h:o.find(t=>t!==$&&!K(s(t.id)));return t`${l&&t`<${et} done=${r} all=${o.length} />`}
    ${l&&t`<${nt}
        key=${$.id}
        ...${{room:e,me:a,actor:$,said:s($.id),open:i}}
        place=${m+1}
        all=${o.length}
        onSay=${(t,e)=>c($.id,t,e)}
        onBack=${m>0?()=>f(o[m-1]):null}
        onNext=${g?()=>f(g):null}
      />`} <${it} ...${{room:e,me:a,actors:o,said:s,open:i,here:l?$:null,onGo:f}} />`}const et=({done:e,all:n})=>t`<div class="stack-tight">
    <p role="status"><b>${o("{done} of {all} placed",{done:e,all:n})}</b></p>
    <progress class="progress" aria-label=${o("Placed")} value=${e} max=${n}></progress>
  </div>`,nt=({room:e,me:n,actor:a,said:i,open:l,place:c,all:u,onSay:h,onBack:p,onNext:d})=>t`<section class="card rating map-one" aria-label=${a.name}>
    <p class="rating-place">${o("{n} of {all}",{n:c,all:u})}<${r} state=${i.state} /></p>
    <h2 class="rating-title" dir="auto" tabindex="-1">${a.name}</h2>
    ${a.level&&t`<p class="soft">${f(m(e.store),a.level)}</p>`}
    <${at}
      title=${o("How much influence?")}
      ends=${[o("none"),o("the most")]}
      name=${`influence/${a.id}`}
      steps=${X}
      words=${String}
      value=${i.influence}
      open=${l}
      onChoose=${t=>h("influence",t)}
    />
    <${at}
      title=${o("For or against?")}
      ends=${[o("against"),o("for")]}
      name=${`support/${a.id}`}
      steps=${Y}
      words=${Z}
      value=${i.support}
      open=${l}
      onChoose=${t=>h("support",t)}
    />
    ${"half"===i.state&&t`<p class="soft" role="status">${o("Now the other one too.")}</p>`}
    ${K(i)&&t`<${ot} spread=${function(t,e,n){const a=t.all("placement").filter(t=>t.actor===e&&t.group&&t.group!==n);return a.length?L(a).get(e):null}(e.store,a.id,n.group)} />`}
    <div class="rating-steps">
      <button class="button" onClick=${p} disabled=${!p}>${s("chevron-start","flip")}${o("Back")}</button>
      <button class=${K(i)?"button primary":"button"} onClick=${d} disabled=${!d}>
        ${o("Next")}${s("chevron-end","flip")}
      </button>
    </div>
  </section>`,at=({title:e,ends:n,name:a,steps:o,words:s,value:i,open:l,onChoose:r})=>t`<fieldset class="scale map-scale" disabled=${!l}>
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
  </fieldset>`,ot=({spread:e})=>e&&t`<p class="soft" role="status">
    ${c("{n} other group: influence {influence}, support {support}","{n} other groups: influence {influence}, support {support}",e.groups,{influence:st(e,"influence",String),support:st(e,"support",Z)})}
  </p>`,st=({low:t,high:e},n,a)=>t[n]===e[n]?a(t[n]):o("{low} to {high}",{low:a(t[n]),high:a(e[n])}),it=({room:e,me:n,actors:a,said:s,open:i,here:l,onGo:c})=>t`<section class="stack-tight">
    <h3 class="section-head">${o("On the map")}</h3>
    <ol class="rated">
      ${a.map(a=>{const{influence:u,support:h}=s(a.id);return t`<li key=${a.id} class="map-row">
          <button class="rated-row" aria-current=${a===l?"true":void 0} onClick=${()=>c(a)}>
            <span class="rated-name" dir="auto">${a.name}</span>
            <${r} state=${"waiting"===a.state?"waiting":""} />
            <span class="map-said"
              ><span class="visually-hidden">${o("Influence")}</span>${null!=u?u:"–"}<span aria-hidden="true">
                · </span
              ><span class="visually-hidden">${o("Support")}</span
              ><bdi dir="ltr">${null===h?"–":Z(h)}</bdi></span
            >
          </button>
          ${i&&a.named_by===n.group&&t`<${J} room=${e} actor=${a} />`}
        </li>`})}
    </ol>
  </section>`,lt=/^(?:add|edit|remove|place)_(?:actor|tie|champion)$/,rt=t=>lt.test(t),ct=({room:e})=>e.outbox.returned.value.filter(t=>rt(t.do)).map(n=>{var a,i;return t`<div key=${n.key} class="notice came-back" role="alert" data-tone="error">
          ${s("undo")}
          <div class="stack-tight">
            <b>${n.why}</b>
            <p dir="auto">${null!=(i=n.with.name)?i:null==(a=e.store.get("actor",ut(e.store,n.with)))?void 0:a.name}</p>
            <button class="button" onClick=${()=>e.outbox.take(n.key)}>${o("OK")}</button>
          </div>
        </div>`}),ut=(t,{actor:e,from:n,champion:a=""})=>{var o,s,i;return null!=(i=null!=(s=null!=e?e:n)?s:null==(o=t.get("champion",a))?void 0:o.actor)?i:""},ht={from:"",to:"",type:"",mutual:!1};function pt({room:n,me:a,stage:i,actors:r,open:c}){const u=e(n.draft(`${i.id}/tie`),ht),h=new Map(r.map(({id:t,name:e})=>[t,e]));return t`<section class="stack">
    <h3 class="section-head">${o("Ties")}</h3>
    ${c&&t`<${dt} ...${{room:n,draft:u,actors:r}} />`}
    <ul class="stack-tight">
      ${function({store:t,outbox:e}){const n=q(t),a=new Set(n.map(({id:t})=>t)),o=l(e,"add_tie",{}).filter(t=>!a.has(t.with.tie));return[...n,...o.map(t=>({...t.with,id:t.with.tie}))]}(n).map(e=>t`<li key=${e.id} class="map-row">
            <span class="map-tie-words" dir="auto"
              >${o("{from} → {to}: {type}",{from:h.get(e.from),to:h.get(e.to),type:f(E(),e.type)})}</span
            >
            ${c&&e.named_by===a.group&&t`<button
                class="button quiet icon-only"
                aria-label=${o("Remove this tie")}
                onClick=${()=>n.post("remove_tie",{tie:e.id})}
              >
                ${s("trash")}
              </button>`}
          </li>`)}
    </ul>
  </section>`}function dt({room:e,draft:n,actors:l}){const{from:r,to:c,type:u,mutual:h}=n.value,p=t=>n.value={...n.peek(),...t},d=t=>l.some(e=>e.id===t),$=a(e,{is:t=>"add_tie"===t.do,draft:n,empty:ht,typed:({with:{tie:t,...e}})=>d(e.from)&&d(e.to)?{...ht,...e}:null}),m=r&&c&&u&&r!==c,f=l.map(({id:t,name:e})=>[t,e]);return t`<form class="card stack" onSubmit=${function(t){t.preventDefault(),m&&(e.post("add_tie",{from:r,to:c,type:u,mutual:h}),[n.value,$.value]=[ht,""])}}>
    <${i} why=${$.value} />
    <${b} label=${o("From")} pairs=${f} value=${r} onChoose=${t=>p({from:t})} />
    <${b} label=${o("What goes")} pairs=${E()} value=${u} onChoose=${t=>p({type:t})} />
    <${b}
      label=${o("To")}
      pairs=${f.filter(([t])=>t!==r)}
      value=${c}
      onChoose=${t=>p({to:t})}
    />
    <label class="tick"
      ><input
        type="checkbox"
        checked=${h}
        onChange=${t=>p({mutual:t.currentTarget.checked})}
      /><span>${o("Both ways")}</span></label
    >
    <button class="button primary wide" disabled=${!m}>${s("link")}${o("Add tie")}</button>
  </form>`}const $t=()=>t`<div class="empty">
    ${s("resistance","big")}
    <h2>${o("No one named yet")}</h2>
    <p>${o("Who can move this, or stop it? Name the first.")}</p>
  </div>`;var mt=Object.freeze({__proto__:null,Activity:function({room:n,stage:a,open:o,head:s}){var i;const r=u(n),c=e(n.draft(`${a.id}/half`),{}),h=function({store:t,outbox:e}){const n=A(t),a=new Set(n.map(({id:t})=>t)),o=l(e,"add_actor",{}).filter(t=>!a.has(t.with.actor));return[...n.map(t=>({...t,state:"saved"})),...o.map(t=>({...t.with,id:t.with.actor,state:"waiting",mine:!0}))]}(n),p=t=>function({room:t,me:e,actor:n,half:a}){var o,s,i;const r=a.value[n],c=l(t.outbox,"place_actor",{actor:n}).at(-1),u=t.store.get("placement",`${n}/${"facilitator"===e.role?"":null!=(o=e.group)?o:""}`);return r?{influence:null!=(s=r.influence)?s:null,support:null!=(i=r.support)?i:null,state:"half"}:c?{influence:c.with.influence,support:c.with.support,state:c.state.value}:u?{influence:u.influence,support:u.support,state:"saved"}:{influence:null,support:null,state:"none"}}({room:n,me:r,actor:t,half:c}),{place:d=!0,ties:$=!1,champions:m=!1}=null!=(i=a.settings)?i:{},f=o&&Boolean(r.group);return t`<main class="page-main stack">
    ${s} <${ct} room=${n} />
    <${P} ...${{room:n,stage:a,open:f,many:h.length}} />
    ${!h.length&&t`<${$t} />`}
    ${h.length>0&&t`<${tt}
        ...${{room:n,me:r,actors:h,said:p,open:f,asks:d}}
        done=${h.filter(({id:t})=>K(p(t))).length}
        onSay=${(t,e,a)=>function({room:t,half:e,actor:n,said:{influence:a,support:o}}){const{[n]:s,...i}=e.peek(),l=null!==a&&null!==o;e.value=l?i:{...i,[n]:{influence:a,support:o}},l&&t.post("place_actor",{actor:n,influence:a,support:o})}({room:n,half:c,actor:t,said:{...p(t),[e]:a}})}
      />`}
    ${m&&h.length>0&&t`<${C} ...${{room:n,me:r,stage:a,actors:h,open:f}} />`}
    ${$&&h.length>1&&t`<${pt} ...${{room:n,me:r,stage:a,actors:h,open:f}} />`}
  </main>`},takes:({do:t})=>rt(t)});const[ft,gt]=[400,6e5],yt=Math.PI*(3-Math.sqrt(5)),[vt,bt]=[60,20];function wt(t,{width:e,height:n,gap:a,taken:o}){let s=!1;for(let e=0;e<t.length;e++)for(let n=e+1;n<t.length;n++)s=St(t[e],t[n],a,yt*(e+n))||s;for(const i of t){for(const t of o)s=Mt(i,t,a/2)||s;i.x=Ct(i.x,a/2,e-a/2),i.y=Ct(i.y,a/2,n-a/2)}return s}function xt(t,e,n){if(kt(t,e,n))return t;for(let a=0;a<vt*bt;a++){const[o,s]=[(1+Math.floor(a/bt))*n.gap/4,2*Math.PI*a/bt],i={x:t.x+o*Math.cos(s),y:t.y+o*Math.sin(s)};if(kt(i,e,n))return i}return t}function kt({x:t,y:e},n,{width:a,height:o,gap:s,taken:i}){const l=s/2-.05;return t>=l&&e>=l&&t<=a-l&&e<=o-l&&i.every(n=>t<=n.x-l||t>=n.x+n.width+l||e<=n.y-l||e>=n.y+n.height+l)&&n.every(n=>Math.max(Math.abs(t-n.x),Math.abs(e-n.y))>=s-.05)}function Mt(t,{x:e,y:n,width:a,height:o},s){const i=[["x",e-s-t.x],["x",e+a+s-t.x],["y",n-s-t.y],["y",n+o+s-t.y]];if(!(i[0][1]<-.01&&i[1][1]>.01&&i[2][1]<-.01&&i[3][1]>.01))return!1;const[l,r]=i.reduce((t,e)=>Math.abs(e[1])<Math.abs(t[1])?e:t);return t[l]+=r,!0}const Ct=(t,e,n)=>Math.max(e,Math.min(n,t));function St(t,e,n,a){const o={x:e.x-t.x,y:e.y-t.y};if(Math.max(Math.abs(o.x),Math.abs(o.y))>=n-.01)return!1;const s=Math.hypot(o.x,o.y)<.01,i=Math.abs(s?Math.cos(a):o.x)>Math.abs(s?Math.sin(a):o.y)?"x":"y",l=Math.sign(s?Math.cos(a)+Math.sin(a):o[i])||1,r=(n-Math.abs(o[i]))/2+.05;return t[i]-=l*r,e[i]+=l*r,!0}const[zt,_t]=[.3,1.1];function It(t,e,n){const a=[];for(const o of t.split(/\s+/).filter(Boolean)){const t=a.length?`${a.at(-1)} ${o}`:o;a.length&&n(t)<=e?a[a.length-1]=t:a.push(o)}return a.length<=3&&a.every(t=>n(t)<=e)?a:null}function Ot(t,{width:e,height:n,size:a,radius:o,widthOf:s,taken:i=[]}){const l=[...i,...t.map(({x:t,y:e})=>({x:t-o,y:e-o,width:2*o,height:2*o}))],r=new Map;for(const i of t){const t=It(i.words,11,s),c=t&&Bt(i,jt(t,a,s),{radius:o,size:a,width:e,height:n,held:l});c&&(l.push(c),r.set(i.id,{...c,lines:t}))}return r}const jt=(t,e,n)=>({width:Math.max(...t.map(n))*e,height:1.2*t.length*e});function Bt(t,e,{radius:n,size:a,width:o,height:s,held:i}){const l=({x:t,y:n})=>t>=0&&n>=0&&t+e.width<=o&&n+e.height<=s;for(const o of[zt,_t])for(const s of Nt(t,e,n+o*a)){const t={...s,width:e.width,height:e.height};if(l(t)&&!i.some(e=>{return a=e,(n=t).x<a.x+a.width&&a.x<n.x+n.width&&n.y<a.y+a.height&&a.y<n.y+n.height;var n,a}))return t}return null}function Nt({x:t,y:e},{width:n,height:a},o){const[s,i,l]=[t-o-n,t-n/2,t+o],[r,c,u]=[e-o-a,e-a/2,e+o];return[{x:l,y:c},{x:s,y:c},{x:i,y:u},{x:i,y:r},{x:l-o/3,y:r+o/3},{x:l-o/3,y:u-o/3},{x:s+o/3,y:r+o/3},{x:s+o/3,y:u-o/3}]}const[Pt,Tt]=[.34,.46],At=t=>.72*t;function qt(t,{width:e,height:n,size:a,widthOf:o}){const s=Et(t,{width:e,height:n,size:a,widthOf:o});if(s.labels.size===s.points.length)return{...s,width:e,beside:0,pages:[{from:0,entries:[]}]};const i=function(t,{width:e,size:n,widthOf:a}){const o=Math.max(...t.flatMap(({words:t})=>Lt(t)).map(a));return Math.max(Pt*e,Math.min(Tt*e,(o+3.4+.1)*n))}(s.points,{width:e,size:a,widthOf:o}),l=Math.floor(e-i),r=Et(t,{width:l,height:n,size:a,widthOf:o}),c=r.points.filter(({id:t})=>!r.labels.has(t)),u=i/a-3.4,h=c.map(({id:t,words:e},n)=>({n:n+1,id:t,lines:Rt(e,u,o)}));return{...r,width:l,beside:i,pages:Dt(h,n,a)}}function Et(t,{width:e,height:n,size:a,widthOf:o}){const s=At(a),i=t({width:e,height:n}),l=function(t,{width:e,height:n,gap:a,taken:o=[]}){const s=[...t].sort((t,e)=>t.id<e.id?-1:1).map(t=>({...t})),i=Math.min(ft,2*gt/t.length**2);for(let t=0;t<i&&wt(s,{width:e,height:n,gap:a,taken:o});t++);const l=function(t,e){const n=[];for(const a of t)n.push({...a,...xt(a,n,e)});return n}(s,{width:e,height:n,gap:a,taken:o});return t.map(({id:t})=>l.find(e=>e.id===t))}(i.points,{width:e,height:n,gap:2.1*s+3,taken:i.taken});return{...i,points:l,labels:Ot(l,{width:e,height:n,size:a,radius:s,widthOf:o,taken:i.taken})}}const Lt=t=>t.split(/\s+/).filter(Boolean);function Rt(t,e,n){const a=[""];for(const o of Lt(t).flatMap(t=>function(t,e,n){var a;const o=[""];for(const s of null!=(a=t.match(new RegExp("\\P{M}\\p{M}*|\\p{M}+","gu")))?a:[])o.at(-1)&&n(o.at(-1)+s)>e&&o.push(""),o[o.length-1]+=s;return o}(t,e,n))){const t=a.at(-1)?`${a.at(-1)} ${o}`:o;n(t)<=e||!a.at(-1)?a[a.length-1]=t:a.push(o)}return a}const Wt=({lines:t},e)=>(1.2*t.length+.35)*e;function Dt(t,e,n){const a=[];let o=1/0;for(const s of t){const t=Wt(s,n);o+t>e&&([o]=[(a.push({from:s.n,entries:[]}),0)]),a.at(-1).entries.push(s),o+=t}return a}const Ft=({fit:e,height:n,size:a,behind:o,sides:s,label:i})=>{const l=new Map(e.pages.flatMap(({entries:t})=>t).map(({id:t,n:e})=>[t,e]));return t`<svg
    class="map-chart"
    role="img"
    aria-label=${i}
    width=${e.width}
    height=${n}
    viewBox=${`0 0 ${e.width} ${n}`}
    font-size=${a}
  >
    ${o} ${e.points.map(t=>Vt(t,e.labels.get(t.id),a))}
    ${e.points.map(t=>Ht(t,l.get(t.id),s.get(t.id),a))}
    ${e.points.map(({id:t})=>Gt(t,e.labels.get(t),a))}
  </svg>`},Ht=({id:e,x:n,y:a},o,s,i)=>{const l=o?1.05*At(i):.7*At(i);return t`<g key=${e} class="map-point" data-side=${s} data-id=${e}>
    <rect x=${n-l} y=${a-l} width=${2*l} height=${2*l} rx=${"against"===s?l/4:l} />
    ${o&&t`<text class="map-number" x=${n} y=${a} dy="0.36em" font-size=${i}>${o}</text>`}
  </g>`},Vt=({id:e,x:n,y:a},o,s)=>{if(!o)return null;const i=(t,e,n)=>Math.max(e,Math.min(e+n,t)),[l,r]=[i(n,o.x,o.width),i(a,o.y,o.height)];return Math.hypot(l-n,r-a)>1.3*s&&t`<path key=${e} class="map-lead" d=${`M${n} ${a}L${l} ${r}`} />`},Gt=(e,n,a)=>n&&t`<text key=${e} class="map-name" data-of=${e}>
    ${n.lines.map((e,o)=>t`<tspan x=${n.x+n.width/2} y=${n.y+1.2*(o+.5)*a} dy="0.36em">${e}</tspan>`)}
  </text>`,Kt=({entries:e},n)=>e.length>0&&t`<ol class="map-list">
    ${e.map(({n:e,id:a,lines:o})=>t`<li key=${a} value=${e} data-side=${n.get(a)}>
          <b class="map-list-number">${e}</b
          ><span class="map-list-name">${o.map(e=>t`<span key=${e} dir="auto">${e}</span>`)}</span>
        </li>`)}
  </ol>`,Jt=t=>void 0===t?"–":String(Math.round(10*t)/10);function Qt({store:e,actors:n,ties:a,standings:s}){const i=new Map(n.map(({id:t,name:e})=>[t,e]));return t`<table class="visually-hidden">
    <caption>
      ${o("Influence map")}
    </caption>
    <thead>
      <tr>
        <th>${o("Who")}</th>
        <th>${o("Level")}</th>
        <th>${o("Influence")}</th>
        <th>${o("Support")}</th>
        <th>${o("Ties to")}</th>
      </tr>
    </thead>
    <tbody>
      ${n.map(({id:n,name:o,level:l=""})=>{var r,c;return t`<tr key=${n}>
            <th dir="auto">${o}</th>
            <td>${f(m(e),l)}</td>
            <td>${Jt(null==(r=s.get(n))?void 0:r.influence)}</td>
            <td>${Jt(null==(c=s.get(n))?void 0:c.support)}</td>
            <td>${Ut(n,a,i)}</td>
          </tr>`})}
    </tbody>
  </table>`}const Ut=(t,e,n)=>e.filter(({from:e})=>e===t).map(({to:t,type:e})=>`${n.get(t)} (${f(E(),e)})`).join(o(", ")),[Xt,Yt]=[250,4e5];function Zt(t,e,{width:n,height:a,margin:o}){const s=new Set(e.flatMap(({from:t,to:e})=>[t,e])),[i,l]=[t.filter(t=>s.has(t)),t.filter(t=>!s.has(t))],r=l.length?2.2*o:0,c=function(t,e){const n=t.map((e,n)=>te(n,t.length)),a=new Map(t.map((t,e)=>[t,e])),o=e.map(({from:t,to:e})=>[a.get(t),a.get(e)]),s=.9/Math.sqrt(Math.max(1,t.length)),i=Math.min(Xt,2*Yt/t.length**2);for(let t=0;t<i;t++)ee(n,o,s,.12*(1-t/i));return new Map(function(t){const e=e=>[Math.min(...t.map(e)),Math.max(...t.map(e))],[[n,a],[o,s]]=[e(t=>t.x),e(t=>t.y)],i=(t,e,n)=>n-e>.001?(t-e)/(n-e):.5;return t.map(({x:t,y:e})=>({x:i(t,n,a),y:i(e,o,s)}))}(n).map((e,n)=>[t[n],e]))}([...i].sort(),e),u=n-2*o,h=a-2*o-r;return[...i.map(t=>({id:t,x:o+c.get(t).x*u,y:o+c.get(t).y*h})),...l.map((t,e)=>({id:t,x:(e+.5)/l.length*n,y:a-o}))]}const te=(t,e)=>({x:.5+.4*Math.cos(2*Math.PI*t/e),y:.5+.4*Math.sin(2*Math.PI*t/e)});function ee(t,e,n,a){const o=t.map(()=>({x:0,y:0}));for(let e=0;e<t.length;e++)for(let a=e+1;a<t.length;a++)ne(t,o,e,a,t=>-n*n/t);for(const[a,s]of e)ne(t,o,a,s,t=>t*t/n);t.forEach((t,e)=>{const n=Math.hypot(o[e].x,o[e].y)||1,s=Math.min(n,a)/n;t.x+=o[e].x*s+.01*(.5-t.x),t.y+=o[e].y*s+.01*(.5-t.y)})}function ne(t,e,n,a,o){const[s,i]=[t[a].x-t[n].x,t[a].y-t[n].y],l=Math.max(.001,Math.hypot(s,i)),r=o(l)/l;e[n].x+=s*r,e[n].y+=i*r,e[a].x-=s*r,e[a].y-=i*r}const[ae,oe,se]=[-5,5,10],ie=Math.PI/5,le=1.7,re=.94,ce=({influence:t,support:e},{width:n,height:a,size:o})=>({x:1.5*o+(e-ae)/(oe-ae)*(n-3*o),y:2.6*o+(1-t/se)*(a-5.2*o)}),ue=({actors:t,standings:e,size:n})=>({width:a,height:o})=>({points:[...t.filter(({id:t})=>e.has(t))].sort((t,n)=>e.get(n.id).influence-e.get(t.id).influence).map(({id:t,name:s})=>({id:t,words:s,...ce(e.get(t),{width:a,height:o,size:n})})),taken:[{x:0,y:0,width:a,height:1.4*n},{x:0,y:o-1.4*n,width:a,height:1.4*n}]}),he=({levels:t,size:e,widthOf:n})=>({width:a,height:o})=>{const s=t.map((e,n)=>({...e,...pe(n,t.length,a,o)})),i=s.map(t=>function({title:t,actors:e,ry:n,outer:a,inner:o},{width:s,height:i,size:l,widthOf:r}){const c=`${t}: ${e.length}`,u=o?i/2-n*(o+a)/(2*a):i/2,h=r(c)*l*1.08;return{words:c,x:s/2,y:u,box:{x:s/2-h/2,y:u-.7*l,width:h,height:1.4*l}}}(t,{width:a,height:o,size:e,widthOf:n}));return{rings:s,titles:i,points:s.flatMap(t=>t.actors.map((e,n)=>function({id:t,name:e},n,{actors:a,inner:o,outer:s},{width:i,height:l}){const r=-Math.PI/2+ie/2+(n+.5)/a.length*(2*Math.PI-ie),c=(o?(o+s)/2:.66*s)*re;return{id:t,words:e,x:i/2+Math.cos(r)*c*i/2,y:l/2+Math.sin(r)*c*l/2}}(e,n,t,{width:a,height:o}))),taken:i.map(({box:t})=>t)}},pe=(t,e,n,a)=>({rx:(t+le)/(e-1+le)*re*n/2,ry:(t+le)/(e-1+le)*re*a/2,inner:t?(t-1+le)/(e-1+le):0,outer:(t+le)/(e-1+le)}),de=({actors:t,ties:e,size:n})=>({width:a,height:o})=>{const s=new Map(t.map(({id:t,name:e})=>[t,e])),i=t=>e.filter(({from:e,to:n})=>e===t||n===t).length;return{points:Zt([...s.keys()],e,{width:a,height:o,margin:1.6*n}).map(t=>({...t,words:s.get(t.id)})).sort((t,e)=>i(e.id)-i(t.id)),taken:[]}};function $e({width:e,points:n},{height:a,size:s,standings:i}){const l=ce({influence:5,support:0},{width:e,height:a,size:s}),r=(e,n,a,o)=>t`<text class="map-axis" x=${e} y=${n} dy="0.36em" text-anchor=${a}>${o}</text>`;return t`<rect class="map-critical" x="0" y="0" width=${l.x} height=${l.y} />
    <path class="map-cross" d=${`M${l.x} 0V${a}M0 ${l.y}H${e}`} />
    ${n.map(({id:n})=>function(e,n,a){if(!(null==n?void 0:n.apart))return null;const[o,s,i]=[n.low,n.high,n].map(t=>ce(t,a));return t`<path key=${e} class="map-spread" d=${`M${o.x} ${i.y}H${s.x}M${i.x} ${o.y}V${s.y}`} />`}(n,i.get(n),{width:e,height:a,size:s}))}
    ${r(e/2,.7*s,"middle",o("Much influence"))}
    ${r(e/2,a-.7*s,"middle",o("Little influence"))}
    ${r(.3*s,.7*s,"start",o("Against"))}
    ${r(e-.3*s,.7*s,"end",o("In favour"))}`}const me=({width:e,rings:n,titles:a},{height:o})=>t`${[...n].reverse().map(({id:n,rx:a,ry:s,actors:i})=>t`<ellipse
          key=${n}
          class="map-ring"
          data-empty=${0===i.length}
          cx=${e/2}
          cy=${o/2}
          rx=${a}
          ry=${s}
        />`)}
  ${a.map(({words:e,x:n,y:a})=>t`<text key=${e} class="map-ring-title" x=${n} y=${a} dy="0.36em">${e}</text>`)}`;function fe({points:e},{ties:n,size:a}){const o=new Map(e.map(t=>[t.id,t]));return n.map(e=>function({id:e,type:n,strength:a=1,mutual:o},s,i,l){const r=Math.hypot(i.x-s.x,i.y-s.y)||1,[c,u]=[(i.x-s.x)/r,(i.y-s.y)/r],h=1.1*At(l),[p,d]=[{x:s.x+c*h,y:s.y+u*h},{x:i.x-c*h,y:i.y-u*h}];return t`<g key=${e} class="map-tie" data-type=${n} stroke-width=${(.06+.06*a)*l}>
    <path d=${`M${p.x} ${p.y}L${d.x} ${d.y}`} />
    ${ge(d,c,u,l)} ${o&&ge(p,-c,-u,l)}
  </g>`}(e,o.get(e.from),o.get(e.to),a))}function ge({x:e,y:n},a,o,s){const[i,l]=[.55*s,.25*s],r=e-a*i,c=n-o*i;return t`<polygon points=${[[e,n],[r-o*l,c+a*l],[r+o*l,c-a*l]].map(t=>t.join(",")).join(" ")} />`}export{Qt as T,A as a,L as b,q as c,V as d,Rt as e,qt as f,H as g,me as h,fe as i,ue as j,Ft as k,G as l,Kt as m,de as n,mt as o,$e as p,he as r,F as s,E as t};
