import{n as t,t as e,k as a,af as n,ag as o,i as s,a5 as i,h as l,a2 as r,c,w as u}from"../core/shared.js";import{c as p,b as h,s as d,r as $}from"../champions.js";import{h as m,b as f,S as g,a as y,l as v}from"../writing.js";const b=({label:e,pairs:a,value:n,none:o="–",onChoose:s})=>t`<label class="field">
    <b>${e}</b>
    <select onChange=${t=>s(t.currentTarget.value)}>
      <option value="" selected=${!n}>${o}</option>
      ${a.map(([e,a])=>t`<option key=${e} value=${e} selected=${e===n}>${a}</option>`)}
    </select>
  </label>`,w=({title:e,pairs:a,value:n,onChoose:o})=>t`<fieldset class="map-ticks">
    <legend><b>${e}</b></legend>
    ${a.map(([e,a])=>t`<label key=${e} class="tick"
          ><input
            type="checkbox"
            checked=${n.includes(e)}
            onChange=${()=>o(n.includes(e)?n.filter(t=>t!==e):[...n,e])}
          /><span>${a}</span></label
        >`)}
  </fieldset>`,x={actor:"",level:"",brings:[],engaged:[],turnover:""};function k({room:n,me:o,stage:s,actors:l,open:r}){return t`<section class="stack">
    <h3 class="section-head">${e("अगुवाहरू")}</h3>
    ${r&&t`<${z} ...${{room:n,actors:l}} draft=${a(n.draft(`${s.id}/champion`),x)} />`}
    <ul class="stack-tight map-levels">
      ${function({store:t,outbox:e}){const a=i(e,"add_champion",{}).filter(e=>!t.get("champion",e.with.champion)).map(t=>({...t.with,id:t.with.champion}));return p(t).map(t=>({...t,champions:[...t.champions,...a.filter(({level:e})=>e===t.id)]}))}(n).map(e=>t`<${M} key=${e.id} ...${{room:n,me:o,level:e,open:r}} />`)}
    </ul>
  </section>`}const M=({room:a,me:n,level:{words:o,champions:i},open:l})=>t`<li>
    <b dir="auto">${o}</b>
    ${!i.length&&t`<p class="map-uncovered">${s("warning")}${e("अहिलेसम्म अगुवा छैन")}</p>`}
    ${i.map(e=>t`<${C} key=${e.id} ...${{room:a,me:n,champion:e,open:l}} />`)}
  </li>`,C=({room:a,me:n,champion:o,open:s})=>{var i,l;return t`<div class="map-row">
    <span class="map-tie-words"
      ><span dir="auto">${null==(i=a.store.get("actor",o.actor))?void 0:i.name}</span>${" "}<small class="soft"
        >${(null!=(l=o.brings)?l:[]).map(t=>f(h(),t)).join(e(", "))}</small
      ></span
    >
    ${s&&o.named_by&&o.named_by===n.group&&t`<${S} ...${{room:a,champion:o}} />`}
  </div>`};function z({room:a,actors:i,draft:l}){const r=l.value,c=t=>l.value={...l.peek(),...t},u=n(a,{is:t=>"add_champion"===t.do,draft:l,empty:x,typed:({with:{champion:t,...e}})=>i.some(({id:t})=>t===e.actor)?{...x,...e}:null}),p=r.actor&&r.level;return t`<form class="card stack" onSubmit=${function(t){t.preventDefault(),p&&(a.post("add_champion",r),[l.value,u.value]=[x,""])}}>
    <${o} why=${u.value} />
    <${b}
      label=${e("परिवर्तन कसले अघि बढाउँछ?")}
      pairs=${i.map(({id:t,name:e})=>[t,e])}
      value=${r.actor}
      onChoose=${t=>{return c({actor:t,level:r.level||(e=t,null!=(n=null==(a=i.find(t=>t.id===e))?void 0:a.level)?n:"")});var e,a,n}}
    />
    <${_} ...${{store:a.store,said:r,set:c}} />
    <button class="button primary wide" disabled=${!p}>${s("champion")}${e("अगुवा थप्नुहोस्")}</button>
  </form>`}const _=({store:a,said:n,set:o})=>t`<${b}
      label=${e("कुन तहमा?")}
      pairs=${m(a)}
      value=${n.level}
      onChoose=${t=>o({level:t})}
    />
    <${w} title=${e("के ल्याउँछन्")} pairs=${h()} value=${n.brings} onChoose=${t=>o({brings:t})} />
    <${w}
      title=${e("अहिलेसम्मको संलग्नता")}
      pairs=${d()}
      value=${n.engaged}
      onChoose=${t=>o({engaged:t})}
    />
    <${b}
      label=${e("छोडेर जाने जोखिम")}
      pairs=${$()}
      value=${n.turnover}
      none=${e("थाहा छैन")}
      onChoose=${t=>o({turnover:t})}
    />`;function S({room:a,champion:n}){var o;const i=l(!1),{name:r}=null!=(o=a.store.get("actor",n.actor))?o:{name:""};return t`<button
      class="button quiet icon-only"
      aria-label=${e("{name} सच्याउनुहोस्",{name:r})}
      onClick=${()=>i.value=!0}
    >
      ${s("edit")}
    </button>
    ${i.value&&t`<${O} ...${{room:a,champion:n,name:r}} onClose=${()=>i.value=!1} />`}`}function O({room:a,champion:n,name:o,onClose:i}){const{actor:r,...c}={...x,...n},u=l(Object.fromEntries(Object.keys(x).map(t=>[t,c[t]])));return t`<${g} title=${o} onClose=${i}
    ><form class="stack" onSubmit=${function(t){t.preventDefault(),a.post("edit_champion",{champion:n.id,...u.peek()}),i()}}>
      <${_} store=${a.store} said=${u.value} set=${t=>u.value={...u.peek(),...t}} />
      <button class="button primary wide" disabled=${!u.value.level}>${e("सुरक्षित गर्नुहोस्")}</button>
      <button class="button danger wide" type="button" onClick=${()=>(a.post("remove_champion",{champion:n.id}),i())}>
        ${s("trash")}${e("अगुवा हटाउनुहोस्")}
      </button>
    </form><//
  >`}const j={name:"",level:""};function I({room:i,stage:r,open:c,many:u}){const p=a(i.draft(`${r.id}/actor`),j),h=l(0===u||Boolean(p.peek().name)),d=n(i,{is:t=>"add_actor"===t.do,draft:p,empty:j,typed:({with:{name:t,level:e=""}})=>c?{name:t,level:e}:null,then:()=>h.value=!0});if(!c)return null;if(!h.value)return t`<button class="button wide" onClick=${()=>h.value=!0}>
      ${s("plus")}${e("कसैको नाम दिनुहोस्")}
    </button>`;const{name:$,level:m}=p.value;return t`<form class="card stack" onSubmit=${function(t){t.preventDefault(),$.trim()&&(i.post("add_actor",{name:$.trim(),level:m||void 0}),[p.value,d.value,h.value]=[j,"",!1])}}>
    <${o} why=${d.value} />
    <label class="field">
      <b>${e("कसले यसलाई अघि बढाउन सक्छ?")}</b>
      <span class="field-hint">${e("व्यक्ति, निकाय वा पद।")}</span>
      <input
        dir="auto"
        maxlength=${60}
        autocomplete="off"
        value=${$}
        onInput=${t=>p.value={name:t.currentTarget.value,level:m}}
      />
    </label>
    <${q} ...${{store:i.store,level:m}} onChoose=${t=>p.value={name:$,level:t}} />
    <button class="button primary wide" disabled=${!$.trim()}>${s("plus")}${e("नक्सामा राख्नुहोस्")}</button>
  </form>`}const q=({store:a,level:n,onChoose:o})=>t`<label class="field">
    <b>${e("प्रभावको तह")}</b>
    <select onChange=${t=>o(t.currentTarget.value)}>
      <option value="" selected=${!n}>${e("थाहा छैन")}</option>
      ${m(a).map(([e,a])=>t`<option key=${e} value=${e} selected=${e===n}>${a}</option>`)}
    </select>
  </label>`,P=t=>[...t.all("actor")].sort((t,e)=>t.at-e.at||(t.id<e.id?-1:1)),B=t=>t.all("tie").filter(({from:e,to:a})=>t.get("actor",e)&&t.get("actor",a)),T=()=>[["information",e("जानकारी")],["money",e("पैसा")],["authority",e("अधिकार")],["support",e("समर्थन")],["conflict",e("द्वन्द्व")]];function D(t){var e;const a=new Map;for(const n of t)a.set(n.actor,[...null!=(e=a.get(n.actor))?e:[],n]);return new Map([...a].map(([t,e])=>[t,A(e)]))}function A(t){const e=t.filter(({group:t})=>t),a=t.find(({group:t})=>!t),n=a=>{const n=n=>a(...(e.length?e:t).map(t=>t[n]));return{influence:n("influence"),support:n("support")}},[o,s]=[n(Math.min),n(Math.max)],i=Math.max(s.influence-o.influence,s.support-o.support);return{...null!=a?a:V(e),id:void 0,groups:e.length,low:o,high:s,apart:i>=4}}const E=t=>t.reduce((t,e)=>t+e,0)/t.length,V=t=>({influence:E(t.map(t=>t.influence)),support:E(t.map(t=>t.support))});function G(t){return t?t.support<=-1?"against":t.support>=1?"for":"between":"unsaid"}function H(t,a){const n=t=>a.filter(({level:e=""})=>e===t),o=y(t,"levels",v()).map(({id:t,words:e,gone:a})=>({id:t,gone:a,title:e,actors:n(t)})).filter(t=>!t.gone||t.actors.length),s=new Set(o.map(({id:t})=>t)),i=a.filter(({level:t=""})=>!s.has(t));return i.length?[...o,{id:"",title:e("तह नतोकिएको"),actors:i}]:o}const L=(t,e)=>t.filter(({id:t})=>{var a;return(null==(a=e.get(t))?void 0:a.influence)>=6&&"against"===G(e.get(t))}).sort((t,a)=>e.get(a.id).influence-e.get(t.id).influence);function N(t,e){const a=new Set(e.flatMap(({from:t,to:e})=>[t,e]));return t.filter(({id:t})=>!a.has(t))}const F=({state:t})=>"saved"===t||"waiting"===t;function R({room:a,actor:n}){const o=l(!1);return t`<button
      class="button quiet icon-only"
      aria-label=${e("{name} सच्याउनुहोस्",{name:n.name})}
      onClick=${()=>o.value=!0}
    >
      ${s("edit")}
    </button>
    ${o.value&&t`<${J} room=${a} actor=${n} onClose=${()=>o.value=!1} />`}`}function J({room:a,actor:n,onClose:o}){var i;const r=l(n.name),c=l(null!=(i=n.level)?i:"");return t`<${g} title=${e("सम्पादन गर्नुहोस्")} onClose=${o}
    ><form class="stack" onSubmit=${function(t){t.preventDefault(),r.value.trim()&&(a.post("edit_actor",{actor:n.id,name:r.value.trim(),level:c.value}),o())}}>
      <label class="field">
        <b>${e("नाम")}</b>
        <input
          dir="auto"
          maxlength=${60}
          value=${r.value}
          onInput=${t=>r.value=t.currentTarget.value}
        />
      </label>
      <label class="field">
        <b>${e("प्रभावको तह")}</b>
        <select onChange=${t=>c.value=t.currentTarget.value}>
          <option value="" selected=${!c.value}>${e("थाहा छैन")}</option>
          ${m(a.store).map(([e,a])=>t`<option key=${e} value=${e} selected=${e===c.value}>${a}</option>`)}
        </select>
      </label>
      <button class="button primary wide" disabled=${!r.value.trim()}>${e("सुरक्षित गर्नुहोस्")}</button>
      <button class="button danger wide" type="button" onClick=${()=>(a.post("remove_actor",{actor:n.id}),o())}>
        ${s("trash")}${e("नक्साबाट हटाउनुहोस्")}
      </button>
    </form><//
  >`}const K=Array.from({length:11},(t,e)=>e),Q=K.map(t=>t-5),U=t=>t>0?`+${t}`:String(t).replace("-","−");function W({room:e,me:a,actors:n,said:o,open:s,asks:i,done:r,onSay:c}){var u,p;const h=n.find(({id:t})=>!F(o(t))),d=l((null!=h?h:n[0]).id),$=null!=(u=n.find(({id:t})=>t===d.value))?u:n[0],m=n.indexOf($),f=t=>(d.value=t.id,void requestAnimationFrame(()=>{var t,e;null==(t=document.querySelector(".rating-title"))||t.focus({preventScroll:!0}),null==(e=document.querySelector(".rating"))||e.scrollIntoView({block:"center"})})),g=null!=(p=n[m+1])?p:n.find(t=>t!==$&&!F(o(t.id)));return t`${i&&t`<${X} done=${r} all=${n.length} />`}
    ${i&&t`<${Y}
        key=${$.id}
        ...${{room:e,me:a,actor:$,said:o($.id),open:s}}
        place=${m+1}
        all=${n.length}
        onSay=${(t,e)=>c($.id,t,e)}
        onBack=${m>0?()=>f(n[m-1]):null}
        onNext=${g?()=>f(g):null}
      />`} <${at} ...${{room:e,me:a,actors:n,said:o,open:s,here:i?$:null,onGo:f}} />`}const X=({done:a,all:n})=>t`<div class="stack-tight">
    <p role="status"><b>${e("{all} मध्ये {done} को स्थान तोकियो",{done:a,all:n})}</b></p>
    <progress class="progress" aria-label=${e("स्थान तोकिएको")} value=${a} max=${n}></progress>
  </div>`,Y=({room:a,me:n,actor:o,said:i,open:l,place:c,all:u,onSay:p,onBack:h,onNext:d})=>t`<section class="card rating map-one" aria-label=${o.name}>
    <p class="rating-place">${e("{all} मध्ये {n}",{n:c,all:u})}<${r} state=${i.state} /></p>
    <h2 class="rating-title" dir="auto" tabindex="-1">${o.name}</h2>
    ${o.level&&t`<p class="soft">${f(m(a.store),o.level)}</p>`}
    <${Z}
      title=${e("कति प्रभाव छ?")}
      ends=${[e("छैन"),e("सबैभन्दा धेरै")]}
      name=${`influence/${o.id}`}
      steps=${K}
      words=${String}
      value=${i.influence}
      open=${l}
      onChoose=${t=>p("influence",t)}
    />
    <${Z}
      title=${e("पक्षमा कि विपक्षमा?")}
      ends=${[e("विपक्षमा"),e("पक्षमा")]}
      name=${`support/${o.id}`}
      steps=${Q}
      words=${U}
      value=${i.support}
      open=${l}
      onChoose=${t=>p("support",t)}
    />
    ${"half"===i.state&&t`<p class="soft" role="status">${e("अब अर्कोमा पनि।")}</p>`}
    ${F(i)&&t`<${tt} spread=${function(t,e,a){const n=t.all("placement").filter(t=>t.actor===e&&t.group&&t.group!==a);return n.length?D(n).get(e):null}(a.store,o.id,n.group)} />`}
    <div class="rating-steps">
      <button class="button" onClick=${h} disabled=${!h}>${s("chevron-start","flip")}${e("पछाडि")}</button>
      <button class=${F(i)?"button primary":"button"} onClick=${d} disabled=${!d}>
        ${e("अर्को")}${s("chevron-end","flip")}
      </button>
    </div>
  </section>`,Z=({title:e,ends:a,name:n,steps:o,words:s,value:i,open:l,onChoose:r})=>t`<fieldset class="scale map-scale" disabled=${!l}>
    <legend><b>${e}</b></legend>
    ${o.map(a=>t`<label key=${a}>
          <input
            type="radio"
            name=${n}
            aria-label=${`${e} ${s(a)}`}
            checked=${a===i}
            onChange=${()=>r(a)}
          />
          <span dir="ltr">${s(a)}</span></label
        >`)}
    <p class="scale-ends" aria-hidden="true"><span>${a[0]}</span><span>${a[1]}</span></p>
  </fieldset>`,tt=({spread:e})=>e&&t`<p class="soft" role="status">
    ${c(["अर्को {n} समूह: प्रभाव {influence}, समर्थन {support}","अरू {n} समूह: प्रभाव {influence}, समर्थन {support}"],"{n} other groups: influence {influence}, support {support}",e.groups,{influence:et(e,"influence",String),support:et(e,"support",U)})}
  </p>`,et=({low:t,high:a},n,o)=>t[n]===a[n]?o(t[n]):e("{low} देखि {high}",{low:o(t[n]),high:o(a[n])}),at=({room:a,me:n,actors:o,said:s,open:i,here:l,onGo:c})=>t`<section class="stack-tight">
    <h3 class="section-head">${e("नक्सामा")}</h3>
    <ol class="rated">
      ${o.map(o=>{const{influence:u,support:p}=s(o.id);return t`<li key=${o.id} class="map-row">
          <button class="rated-row" aria-current=${o===l?"true":void 0} onClick=${()=>c(o)}>
            <span class="rated-name" dir="auto">${o.name}</span>
            <${r} state=${"waiting"===o.state?"waiting":""} />
            <span class="map-said"
              ><span class="visually-hidden">${e("प्रभाव")}</span>${null!=u?u:"–"}<span aria-hidden="true">
                · </span
              ><span class="visually-hidden">${e("समर्थन")}</span
              ><bdi dir="ltr">${null===p?"–":U(p)}</bdi></span
            >
          </button>
          ${i&&o.named_by===n.group&&t`<${R} room=${a} actor=${o} />`}
        </li>`})}
    </ol>
  </section>`,nt=/^(?:add|edit|remove|place)_(?:actor|tie|champion)$/,ot=t=>nt.test(t),st=({room:a})=>a.outbox.returned.value.filter(t=>ot(t.do)).map(n=>{var o,i;return t`<div key=${n.key} class="notice came-back" role="alert" data-tone="error">
          ${s("undo")}
          <div class="stack-tight">
            <b>${n.why}</b>
            <p dir="auto">${null!=(i=n.with.name)?i:null==(o=a.store.get("actor",it(a.store,n.with)))?void 0:o.name}</p>
            <button class="button" onClick=${()=>a.outbox.take(n.key)}>${e("मैले देखेँ")}</button>
          </div>
        </div>`}),it=(t,{actor:e,from:a,champion:n=""})=>{var o,s,i;return null!=(i=null!=(s=null!=e?e:a)?s:null==(o=t.get("champion",n))?void 0:o.actor)?i:""},lt={from:"",to:"",type:"",mutual:!1};function rt({room:n,me:o,stage:l,actors:r,open:c}){const u=a(n.draft(`${l.id}/tie`),lt),p=new Map(r.map(({id:t,name:e})=>[t,e]));return t`<section class="stack">
    <h3 class="section-head">${e("सम्बन्धहरू")}</h3>
    ${c&&t`<${ct} ...${{room:n,draft:u,actors:r}} />`}
    <ul class="stack-tight">
      ${function({store:t,outbox:e}){const a=B(t),n=new Set(a.map(({id:t})=>t)),o=i(e,"add_tie",{}).filter(t=>!n.has(t.with.tie));return[...a,...o.map(t=>({...t.with,id:t.with.tie}))]}(n).map(a=>t`<li key=${a.id} class="map-row">
            <span class="map-tie-words" dir="auto"
              >${e("{from} → {to}: {type}",{from:p.get(a.from),to:p.get(a.to),type:f(T(),a.type)})}</span
            >
            ${c&&a.named_by===o.group&&t`<button
                class="button quiet icon-only"
                aria-label=${e("यो सम्बन्ध हटाउनुहोस्")}
                onClick=${()=>n.post("remove_tie",{tie:a.id})}
              >
                ${s("trash")}
              </button>`}
          </li>`)}
    </ul>
  </section>`}function ct({room:a,draft:i,actors:l}){const{from:r,to:c,type:u,mutual:p}=i.value,h=t=>i.value={...i.peek(),...t},d=t=>l.some(e=>e.id===t),$=n(a,{is:t=>"add_tie"===t.do,draft:i,empty:lt,typed:({with:{tie:t,...e}})=>d(e.from)&&d(e.to)?{...lt,...e}:null}),m=r&&c&&u&&r!==c,f=l.map(({id:t,name:e})=>[t,e]);return t`<form class="card stack" onSubmit=${function(t){t.preventDefault(),m&&(a.post("add_tie",{from:r,to:c,type:u,mutual:p}),[i.value,$.value]=[lt,""])}}>
    <${o} why=${$.value} />
    <${b} label=${e("कसबाट")} pairs=${f} value=${r} onChoose=${t=>h({from:t})} />
    <${b} label=${e("के जान्छ")} pairs=${T()} value=${u} onChoose=${t=>h({type:t})} />
    <${b}
      label=${e("कसमा")}
      pairs=${f.filter(([t])=>t!==r)}
      value=${c}
      onChoose=${t=>h({to:t})}
    />
    <label class="tick"
      ><input
        type="checkbox"
        checked=${p}
        onChange=${t=>h({mutual:t.currentTarget.checked})}
      /><span>${e("दुवैतर्फ")}</span></label
    >
    <button class="button primary wide" disabled=${!m}>${s("link")}${e("सम्बन्ध थप्नुहोस्")}</button>
  </form>`}const ut=()=>t`<div class="empty">
    ${s("resistance","big")}
    <h2>${e("अहिलेसम्म कसैको नाम छैन")}</h2>
    <p>${e("कसले यसलाई अघि बढाउन वा रोक्न सक्छ? पहिलो नाम दिनुहोस्।")}</p>
  </div>`;var pt=Object.freeze({__proto__:null,Activity:function({room:e,stage:n,open:o,head:s}){var l;const r=u(e),c=a(e.draft(`${n.id}/half`),{}),p=function({store:t,outbox:e}){const a=P(t),n=new Set(a.map(({id:t})=>t)),o=i(e,"add_actor",{}).filter(t=>!n.has(t.with.actor));return[...a.map(t=>({...t,state:"saved"})),...o.map(t=>({...t.with,id:t.with.actor,state:"waiting",mine:!0}))]}(e),h=t=>function({room:t,me:e,actor:a,half:n}){var o,s,l;const r=n.value[a],c=i(t.outbox,"place_actor",{actor:a}).at(-1),u=t.store.get("placement",`${a}/${"facilitator"===e.role?"":null!=(o=e.group)?o:""}`);return r?{influence:null!=(s=r.influence)?s:null,support:null!=(l=r.support)?l:null,state:"half"}:c?{influence:c.with.influence,support:c.with.support,state:c.state.value}:u?{influence:u.influence,support:u.support,state:"saved"}:{influence:null,support:null,state:"none"}}({room:e,me:r,actor:t,half:c}),{place:d=!0,ties:$=!1,champions:m=!1}=null!=(l=n.settings)?l:{},f=o&&Boolean(r.group);return t`<main class="page-main stack">
    ${s} <${st} room=${e} />
    <${I} ...${{room:e,stage:n,open:f,many:p.length}} />
    ${!p.length&&t`<${ut} />`}
    ${p.length>0&&t`<${W}
        ...${{room:e,me:r,actors:p,said:h,open:f,asks:d}}
        done=${p.filter(({id:t})=>F(h(t))).length}
        onSay=${(t,a,n)=>function({room:t,half:e,actor:a,said:{influence:n,support:o}}){const{[a]:s,...i}=e.peek(),l=null!==n&&null!==o;e.value=l?i:{...i,[a]:{influence:n,support:o}},l&&t.post("place_actor",{actor:a,influence:n,support:o})}({room:e,half:c,actor:t,said:{...h(t),[a]:n}})}
      />`}
    ${m&&p.length>0&&t`<${k} ...${{room:e,me:r,stage:n,actors:p,open:f}} />`}
    ${$&&p.length>1&&t`<${rt} ...${{room:e,me:r,stage:n,actors:p,open:f}} />`}
  </main>`},takes:({do:t})=>ot(t)});const[ht,dt]=[400,6e5],$t=Math.PI*(3-Math.sqrt(5)),[mt,ft]=[60,20];function gt(t,{width:e,height:a,gap:n,taken:o}){let s=!1;for(let e=0;e<t.length;e++)for(let a=e+1;a<t.length;a++)s=xt(t[e],t[a],n,$t*(e+a))||s;for(const i of t){for(const t of o)s=bt(i,t,n/2)||s;i.x=wt(i.x,n/2,e-n/2),i.y=wt(i.y,n/2,a-n/2)}return s}function yt(t,e,a){if(vt(t,e,a))return t;for(let n=0;n<mt*ft;n++){const[o,s]=[(1+Math.floor(n/ft))*a.gap/4,2*Math.PI*n/ft],i={x:t.x+o*Math.cos(s),y:t.y+o*Math.sin(s)};if(vt(i,e,a))return i}return t}function vt({x:t,y:e},a,{width:n,height:o,gap:s,taken:i}){const l=s/2-.05;return t>=l&&e>=l&&t<=n-l&&e<=o-l&&i.every(a=>t<=a.x-l||t>=a.x+a.width+l||e<=a.y-l||e>=a.y+a.height+l)&&a.every(a=>Math.max(Math.abs(t-a.x),Math.abs(e-a.y))>=s-.05)}function bt(t,{x:e,y:a,width:n,height:o},s){const i=[["x",e-s-t.x],["x",e+n+s-t.x],["y",a-s-t.y],["y",a+o+s-t.y]];if(!(i[0][1]<-.01&&i[1][1]>.01&&i[2][1]<-.01&&i[3][1]>.01))return!1;const[l,r]=i.reduce((t,e)=>Math.abs(e[1])<Math.abs(t[1])?e:t);return t[l]+=r,!0}const wt=(t,e,a)=>Math.max(e,Math.min(a,t));function xt(t,e,a,n){const o={x:e.x-t.x,y:e.y-t.y};if(Math.max(Math.abs(o.x),Math.abs(o.y))>=a-.01)return!1;const s=Math.hypot(o.x,o.y)<.01,i=Math.abs(s?Math.cos(n):o.x)>Math.abs(s?Math.sin(n):o.y)?"x":"y",l=Math.sign(s?Math.cos(n)+Math.sin(n):o[i])||1,r=(a-Math.abs(o[i]))/2+.05;return t[i]-=l*r,e[i]+=l*r,!0}const[kt,Mt]=[.3,1.1];function Ct(t,e,a){const n=[];for(const o of t.split(/\s+/).filter(Boolean)){const t=n.length?`${n.at(-1)} ${o}`:o;n.length&&a(t)<=e?n[n.length-1]=t:n.push(o)}return n.length<=3&&n.every(t=>a(t)<=e)?n:null}function zt(t,{width:e,height:a,size:n,radius:o,widthOf:s,taken:i=[]}){const l=[...i,...t.map(({x:t,y:e})=>({x:t-o,y:e-o,width:2*o,height:2*o}))],r=new Map;for(const i of t){const t=Ct(i.words,11,s),c=t&&St(i,_t(t,n,s),{radius:o,size:n,width:e,height:a,held:l});c&&(l.push(c),r.set(i.id,{...c,lines:t}))}return r}const _t=(t,e,a)=>({width:Math.max(...t.map(a))*e,height:1.2*t.length*e});function St(t,e,{radius:a,size:n,width:o,height:s,held:i}){const l=({x:t,y:a})=>t>=0&&a>=0&&t+e.width<=o&&a+e.height<=s;for(const o of[kt,Mt])for(const s of Ot(t,e,a+o*n)){const t={...s,width:e.width,height:e.height};if(l(t)&&!i.some(e=>{return n=e,(a=t).x<n.x+n.width&&n.x<a.x+a.width&&a.y<n.y+n.height&&n.y<a.y+a.height;var a,n}))return t}return null}function Ot({x:t,y:e},{width:a,height:n},o){const[s,i,l]=[t-o-a,t-a/2,t+o],[r,c,u]=[e-o-n,e-n/2,e+o];return[{x:l,y:c},{x:s,y:c},{x:i,y:u},{x:i,y:r},{x:l-o/3,y:r+o/3},{x:l-o/3,y:u-o/3},{x:s+o/3,y:r+o/3},{x:s+o/3,y:u-o/3}]}const[jt,It]=[.34,.46],qt=t=>.72*t;function Pt(t,{width:e,height:a,size:n,widthOf:o}){const s=Bt(t,{width:e,height:a,size:n,widthOf:o});if(s.labels.size===s.points.length)return{...s,width:e,beside:0,pages:[{from:0,entries:[]}]};const i=function(t,{width:e,size:a,widthOf:n}){const o=Math.max(...t.flatMap(({words:t})=>Tt(t)).map(n));return Math.max(jt*e,Math.min(It*e,(o+3.4+.1)*a))}(s.points,{width:e,size:n,widthOf:o}),l=Math.floor(e-i),r=Bt(t,{width:l,height:a,size:n,widthOf:o}),c=r.points.filter(({id:t})=>!r.labels.has(t)),u=i/n-3.4,p=c.map(({id:t,words:e},a)=>({n:a+1,id:t,lines:Dt(e,u,o)}));return{...r,width:l,beside:i,pages:Et(p,a,n)}}function Bt(t,{width:e,height:a,size:n,widthOf:o}){const s=qt(n),i=t({width:e,height:a}),l=function(t,{width:e,height:a,gap:n,taken:o=[]}){const s=[...t].sort((t,e)=>t.id<e.id?-1:1).map(t=>({...t})),i=Math.min(ht,2*dt/t.length**2);for(let t=0;t<i&&gt(s,{width:e,height:a,gap:n,taken:o});t++);const l=function(t,e){const a=[];for(const n of t)a.push({...n,...yt(n,a,e)});return a}(s,{width:e,height:a,gap:n,taken:o});return t.map(({id:t})=>l.find(e=>e.id===t))}(i.points,{width:e,height:a,gap:2.1*s+3,taken:i.taken});return{...i,points:l,labels:zt(l,{width:e,height:a,size:n,radius:s,widthOf:o,taken:i.taken})}}const Tt=t=>t.split(/\s+/).filter(Boolean);function Dt(t,e,a){const n=[""];for(const o of Tt(t).flatMap(t=>function(t,e,a){var n;const o=[""];for(const s of null!=(n=t.match(new RegExp("\\P{M}\\p{M}*|\\p{M}+","gu")))?n:[])o.at(-1)&&a(o.at(-1)+s)>e&&o.push(""),o[o.length-1]+=s;return o}(t,e,a))){const t=n.at(-1)?`${n.at(-1)} ${o}`:o;a(t)<=e||!n.at(-1)?n[n.length-1]=t:n.push(o)}return n}const At=({lines:t},e)=>(1.2*t.length+.35)*e;function Et(t,e,a){const n=[];let o=1/0;for(const s of t){const t=At(s,a);o+t>e&&([o]=[(n.push({from:s.n,entries:[]}),0)]),n.at(-1).entries.push(s),o+=t}return n}const Vt=({fit:e,height:a,size:n,behind:o,sides:s,label:i})=>{const l=new Map(e.pages.flatMap(({entries:t})=>t).map(({id:t,n:e})=>[t,e]));return t`<svg
    class="map-chart"
    role="img"
    aria-label=${i}
    width=${e.width}
    height=${a}
    viewBox=${`0 0 ${e.width} ${a}`}
    font-size=${n}
  >
    ${o} ${e.points.map(t=>Ht(t,e.labels.get(t.id),n))}
    ${e.points.map(t=>Gt(t,l.get(t.id),s.get(t.id),n))}
    ${e.points.map(({id:t})=>Lt(t,e.labels.get(t),n))}
  </svg>`},Gt=({id:e,x:a,y:n},o,s,i)=>{const l=o?1.05*qt(i):.7*qt(i);return t`<g key=${e} class="map-point" data-side=${s} data-id=${e}>
    <rect x=${a-l} y=${n-l} width=${2*l} height=${2*l} rx=${"against"===s?l/4:l} />
    ${o&&t`<text class="map-number" x=${a} y=${n} dy="0.36em" font-size=${i}>${o}</text>`}
  </g>`},Ht=({id:e,x:a,y:n},o,s)=>{if(!o)return null;const i=(t,e,a)=>Math.max(e,Math.min(e+a,t)),[l,r]=[i(a,o.x,o.width),i(n,o.y,o.height)];return Math.hypot(l-a,r-n)>1.3*s&&t`<path key=${e} class="map-lead" d=${`M${a} ${n}L${l} ${r}`} />`},Lt=(e,a,n)=>a&&t`<text key=${e} class="map-name" data-of=${e}>
    ${a.lines.map((e,o)=>t`<tspan x=${a.x+a.width/2} y=${a.y+1.2*(o+.5)*n} dy="0.36em">${e}</tspan>`)}
  </text>`,Nt=({entries:e},a)=>e.length>0&&t`<ol class="map-list">
    ${e.map(({n:e,id:n,lines:o})=>t`<li key=${n} value=${e} data-side=${a.get(n)}>
          <b class="map-list-number">${e}</b
          ><span class="map-list-name">${o.map(e=>t`<span key=${e} dir="auto">${e}</span>`)}</span>
        </li>`)}
  </ol>`,Ft=t=>void 0===t?"–":String(Math.round(10*t)/10);function Rt({store:a,actors:n,ties:o,standings:s}){const i=new Map(n.map(({id:t,name:e})=>[t,e]));return t`<table class="visually-hidden">
    <caption>
      ${e("प्रभाव नक्सा")}
    </caption>
    <thead>
      <tr>
        <th>${e("को")}</th>
        <th>${e("तह")}</th>
        <th>${e("प्रभाव")}</th>
        <th>${e("समर्थन")}</th>
        <th>${e("कोसँग सम्बन्ध")}</th>
      </tr>
    </thead>
    <tbody>
      ${n.map(({id:e,name:n,level:l=""})=>{var r,c;return t`<tr key=${e}>
            <th dir="auto">${n}</th>
            <td>${f(m(a),l)}</td>
            <td>${Ft(null==(r=s.get(e))?void 0:r.influence)}</td>
            <td>${Ft(null==(c=s.get(e))?void 0:c.support)}</td>
            <td>${Jt(e,o,i)}</td>
          </tr>`})}
    </tbody>
  </table>`}const Jt=(t,a,n)=>a.filter(({from:e})=>e===t).map(({to:t,type:e})=>`${n.get(t)} (${f(T(),e)})`).join(e(", ")),[Kt,Qt]=[250,4e5];function Ut(t,e,{width:a,height:n,margin:o}){const s=new Set(e.flatMap(({from:t,to:e})=>[t,e])),[i,l]=[t.filter(t=>s.has(t)),t.filter(t=>!s.has(t))],r=l.length?2.2*o:0,c=function(t,e){const a=t.map((e,a)=>Wt(a,t.length)),n=new Map(t.map((t,e)=>[t,e])),o=e.map(({from:t,to:e})=>[n.get(t),n.get(e)]),s=.9/Math.sqrt(Math.max(1,t.length)),i=Math.min(Kt,2*Qt/t.length**2);for(let t=0;t<i;t++)Xt(a,o,s,.12*(1-t/i));return new Map(function(t){const e=e=>[Math.min(...t.map(e)),Math.max(...t.map(e))],[[a,n],[o,s]]=[e(t=>t.x),e(t=>t.y)],i=(t,e,a)=>a-e>.001?(t-e)/(a-e):.5;return t.map(({x:t,y:e})=>({x:i(t,a,n),y:i(e,o,s)}))}(a).map((e,a)=>[t[a],e]))}([...i].sort(),e),u=a-2*o,p=n-2*o-r;return[...i.map(t=>({id:t,x:o+c.get(t).x*u,y:o+c.get(t).y*p})),...l.map((t,e)=>({id:t,x:(e+.5)/l.length*a,y:n-o}))]}const Wt=(t,e)=>({x:.5+.4*Math.cos(2*Math.PI*t/e),y:.5+.4*Math.sin(2*Math.PI*t/e)});function Xt(t,e,a,n){const o=t.map(()=>({x:0,y:0}));for(let e=0;e<t.length;e++)for(let n=e+1;n<t.length;n++)Yt(t,o,e,n,t=>-a*a/t);for(const[n,s]of e)Yt(t,o,n,s,t=>t*t/a);t.forEach((t,e)=>{const a=Math.hypot(o[e].x,o[e].y)||1,s=Math.min(a,n)/a;t.x+=o[e].x*s+.01*(.5-t.x),t.y+=o[e].y*s+.01*(.5-t.y)})}function Yt(t,e,a,n,o){const[s,i]=[t[n].x-t[a].x,t[n].y-t[a].y],l=Math.max(.001,Math.hypot(s,i)),r=o(l)/l;e[a].x+=s*r,e[a].y+=i*r,e[n].x-=s*r,e[n].y-=i*r}const[Zt,te,ee]=[-5,5,10],ae=Math.PI/5,ne=1.7,oe=.94,se=({influence:t,support:e},{width:a,height:n,size:o})=>({x:1.5*o+(e-Zt)/(te-Zt)*(a-3*o),y:2.6*o+(1-t/ee)*(n-5.2*o)}),ie=({actors:t,standings:e,size:a})=>({width:n,height:o})=>({points:[...t.filter(({id:t})=>e.has(t))].sort((t,a)=>e.get(a.id).influence-e.get(t.id).influence).map(({id:t,name:s})=>({id:t,words:s,...se(e.get(t),{width:n,height:o,size:a})})),taken:[{x:0,y:0,width:n,height:1.4*a},{x:0,y:o-1.4*a,width:n,height:1.4*a}]}),le=({levels:t,size:e,widthOf:a})=>({width:n,height:o})=>{const s=t.map((e,a)=>({...e,...re(a,t.length,n,o)})),i=s.map(t=>function({title:t,actors:e,ry:a,outer:n,inner:o},{width:s,height:i,size:l,widthOf:r}){const c=`${t}: ${e.length}`,u=o?i/2-a*(o+n)/(2*n):i/2,p=r(c)*l*1.08;return{words:c,x:s/2,y:u,box:{x:s/2-p/2,y:u-.7*l,width:p,height:1.4*l}}}(t,{width:n,height:o,size:e,widthOf:a}));return{rings:s,titles:i,points:s.flatMap(t=>t.actors.map((e,a)=>function({id:t,name:e},a,{actors:n,inner:o,outer:s},{width:i,height:l}){const r=-Math.PI/2+ae/2+(a+.5)/n.length*(2*Math.PI-ae),c=(o?(o+s)/2:.66*s)*oe;return{id:t,words:e,x:i/2+Math.cos(r)*c*i/2,y:l/2+Math.sin(r)*c*l/2}}(e,a,t,{width:n,height:o}))),taken:i.map(({box:t})=>t)}},re=(t,e,a,n)=>({rx:(t+ne)/(e-1+ne)*oe*a/2,ry:(t+ne)/(e-1+ne)*oe*n/2,inner:t?(t-1+ne)/(e-1+ne):0,outer:(t+ne)/(e-1+ne)}),ce=({actors:t,ties:e,size:a})=>({width:n,height:o})=>{const s=new Map(t.map(({id:t,name:e})=>[t,e])),i=t=>e.filter(({from:e,to:a})=>e===t||a===t).length;return{points:Ut([...s.keys()],e,{width:n,height:o,margin:1.6*a}).map(t=>({...t,words:s.get(t.id)})).sort((t,e)=>i(e.id)-i(t.id)),taken:[]}};function ue({width:a,points:n},{height:o,size:s,standings:i}){const l=se({influence:5,support:0},{width:a,height:o,size:s}),r=(e,a,n,o)=>t`<text class="map-axis" x=${e} y=${a} dy="0.36em" text-anchor=${n}>${o}</text>`;return t`<rect class="map-critical" x="0" y="0" width=${l.x} height=${l.y} />
    <path class="map-cross" d=${`M${l.x} 0V${o}M0 ${l.y}H${a}`} />
    ${n.map(({id:e})=>function(e,a,n){if(!(null==a?void 0:a.apart))return null;const[o,s,i]=[a.low,a.high,a].map(t=>se(t,n));return t`<path key=${e} class="map-spread" d=${`M${o.x} ${i.y}H${s.x}M${i.x} ${o.y}V${s.y}`} />`}(e,i.get(e),{width:a,height:o,size:s}))}
    ${r(a/2,.7*s,"middle",e("धेरै प्रभाव"))}
    ${r(a/2,o-.7*s,"middle",e("थोरै प्रभाव"))}
    ${r(.3*s,.7*s,"start",e("विपक्षमा"))}
    ${r(a-.3*s,.7*s,"end",e("पक्षमा"))}`}const pe=({width:e,rings:a,titles:n},{height:o})=>t`${[...a].reverse().map(({id:a,rx:n,ry:s,actors:i})=>t`<ellipse
          key=${a}
          class="map-ring"
          data-empty=${0===i.length}
          cx=${e/2}
          cy=${o/2}
          rx=${n}
          ry=${s}
        />`)}
  ${n.map(({words:e,x:a,y:n})=>t`<text key=${e} class="map-ring-title" x=${a} y=${n} dy="0.36em">${e}</text>`)}`;function he({points:e},{ties:a,size:n}){const o=new Map(e.map(t=>[t.id,t]));return a.map(e=>function({id:e,type:a,strength:n=1,mutual:o},s,i,l){const r=Math.hypot(i.x-s.x,i.y-s.y)||1,[c,u]=[(i.x-s.x)/r,(i.y-s.y)/r],p=1.1*qt(l),[h,d]=[{x:s.x+c*p,y:s.y+u*p},{x:i.x-c*p,y:i.y-u*p}];return t`<g key=${e} class="map-tie" data-type=${a} stroke-width=${(.06+.06*n)*l}>
    <path d=${`M${h.x} ${h.y}L${d.x} ${d.y}`} />
    ${de(d,c,u,l)} ${o&&de(h,-c,-u,l)}
  </g>`}(e,o.get(e.from),o.get(e.to),n))}function de({x:e,y:a},n,o,s){const[i,l]=[.55*s,.25*s],r=e-n*i,c=a-o*i;return t`<polygon points=${[[e,a],[r-o*l,c+n*l],[r+o*l,c-n*l]].map(t=>t.join(",")).join(" ")} />`}export{Rt as T,P as a,D as b,B as c,L as d,Dt as e,Pt as f,H as g,pe as h,he as i,ie as j,Vt as k,N as l,Nt as m,ce as n,pt as o,ue as p,le as r,G as s,T as t};
