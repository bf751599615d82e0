import{n as t,t as e,k as a,i as n,a5 as o,h as s,a2 as i,d as l,w as r}from"../core/shared.js";import{c,l as u,b as p,s as h,r as d}from"../vocabularies.js";import{b as $,S as m,l as f}from"../writing.js";const g=({label:e,pairs:a,value:n,none:o="–",onChoose:s})=>t`<label class="field">
    <b>${e}</b>
    <select onChange=${t=>s(t.currentTarget.value)}>
      <option value="" selected=${!n}>${o}</option>
      ${a.map(([e,a])=>t`<option key=${e} value=${e} selected=${e===n}>${a}</option>`)}
    </select>
  </label>`,y=({title:e,pairs:a,value:n,onChoose:o})=>t`<fieldset class="map-ticks">
    <legend><b>${e}</b></legend>
    ${a.map(([e,a])=>t`<label key=${e} class="tick"
          ><input
            type="checkbox"
            checked=${n.includes(e)}
            onChange=${()=>o(n.includes(e)?n.filter(t=>t!==e):[...n,e])}
          /><span>${a}</span></label
        >`)}
  </fieldset>`,b={actor:"",level:"",brings:[],engaged:[],turnover:""};function v({room:n,me:s,stage:i,actors:l,open:r}){return t`<section class="stack">
    <h3 class="section-head">${e("अगुवाहरू")}</h3>
    ${r&&t`<${k} ...${{room:n,actors:l}} draft=${a(n.draft(`${i.id}/champion`),b)} />`}
    <ul class="stack-tight map-levels">
      ${function({store:t,outbox:e}){const a=o(e,"add_champion",{}).filter(e=>!t.get("champion",e.with.champion)).map(t=>({...t.with,id:t.with.champion}));return c(t).map(t=>({...t,champions:[...t.champions,...a.filter(({level:e})=>e===t.id)]}))}(n).map(e=>t`<${w} key=${e.id} ...${{room:n,me:s,level:e,open:r}} />`)}
    </ul>
  </section>`}const w=({room:a,me:o,level:{words:s,champions:i},open:l})=>t`<li>
    <b dir="auto">${s}</b>
    ${!i.length&&t`<p class="map-uncovered">${n("warning")}${e("अहिलेसम्म अगुवा छैन")}</p>`}
    ${i.map(e=>t`<${x} key=${e.id} ...${{room:a,me:o,champion:e,open:l}} />`)}
  </li>`,x=({room:a,me:n,champion:o,open:s})=>{var i,l;return t`<div class="map-row">
    <span class="map-tie-words"
      ><span dir="auto">${null==(i=a.store.get("actor",o.actor))?void 0:i.name}</span>${" "}<small class="soft"
        >${(null!=(l=o.brings)?l:[]).map(t=>$(p(),t)).join(e(", "))}</small
      ></span
    >
    ${s&&o.named_by&&o.named_by===n.group&&t`<${C} ...${{room:a,champion:o}} />`}
  </div>`};function k({room:a,actors:o,draft:s}){const i=s.value,l=t=>s.value={...s.peek(),...t},r=i.actor&&i.level;return t`<form class="card stack" onSubmit=${function(t){t.preventDefault(),r&&(a.post("add_champion",i),s.value=b)}}>
    <${g}
      label=${e("परिवर्तन कसले अघि बढाउँछ?")}
      pairs=${o.map(({id:t,name:e})=>[t,e])}
      value=${i.actor}
      onChoose=${t=>{return l({actor:t,level:i.level||(e=t,null!=(n=null==(a=o.find(t=>t.id===e))?void 0:a.level)?n:"")});var e,a,n}}
    />
    <${M} ...${{store:a.store,said:i,set:l}} />
    <button class="button primary wide" disabled=${!r}>${n("champion")}${e("अगुवा थप्नुहोस्")}</button>
  </form>`}const M=({store:a,said:n,set:o})=>t`<${g}
      label=${e("कुन तहमा?")}
      pairs=${u(a)}
      value=${n.level}
      onChoose=${t=>o({level:t})}
    />
    <${y} title=${e("के ल्याउँछन्")} pairs=${p()} value=${n.brings} onChoose=${t=>o({brings:t})} />
    <${y}
      title=${e("अहिलेसम्मको संलग्नता")}
      pairs=${h()}
      value=${n.engaged}
      onChoose=${t=>o({engaged:t})}
    />
    <${g}
      label=${e("छोडेर जाने जोखिम")}
      pairs=${d()}
      value=${n.turnover}
      none=${e("थाहा छैन")}
      onChoose=${t=>o({turnover:t})}
    />`;function C({room:a,champion:o}){var i;const l=s(!1),{name:r}=null!=(i=a.store.get("actor",o.actor))?i:{name:""};return t`<button
      class="button quiet icon-only"
      aria-label=${e("{name} सच्याउनुहोस्",{name:r})}
      onClick=${()=>l.value=!0}
    >
      ${n("edit")}
    </button>
    ${l.value&&t`<${z} ...${{room:a,champion:o,name:r}} onClose=${()=>l.value=!1} />`}`}function z({room:a,champion:o,name:i,onClose:l}){const{actor:r,...c}={...b,...o},u=s(Object.fromEntries(Object.keys(b).map(t=>[t,c[t]])));return t`<${m} title=${i} onClose=${l}
    ><form class="stack" onSubmit=${function(t){t.preventDefault(),a.post("edit_champion",{champion:o.id,...u.peek()}),l()}}>
      <${M} store=${a.store} said=${u.value} set=${t=>u.value={...u.peek(),...t}} />
      <button class="button primary wide" disabled=${!u.value.level}>${e("सुरक्षित गर्नुहोस्")}</button>
      <button class="button danger wide" type="button" onClick=${()=>(a.post("remove_champion",{champion:o.id}),l())}>
        ${n("trash")}${e("अगुवा हटाउनुहोस्")}
      </button>
    </form><//
  >`}const S=t=>[...t.all("actor")].sort((t,e)=>t.at-e.at||(t.id<e.id?-1:1)),_=t=>t.all("tie").filter(({from:e,to:a})=>t.get("actor",e)&&t.get("actor",a)),O=()=>[["information",e("जानकारी")],["money",e("पैसा")],["authority",e("अधिकार")],["support",e("समर्थन")],["conflict",e("द्वन्द्व")]];function j(t){var e;const a=new Map;for(const n of t)a.set(n.actor,[...null!=(e=a.get(n.actor))?e:[],n]);return new Map([...a].map(([t,e])=>[t,I(e)]))}function I(t){const e=t.filter(({group:t})=>t),a=t.find(({group:t})=>!t),n=a=>{const n=n=>a(...(e.length?e:t).map(t=>t[n]));return{influence:n("influence"),support:n("support")}},[o,s]=[n(Math.min),n(Math.max)],i=Math.max(s.influence-o.influence,s.support-o.support);return{...null!=a?a:P(e),id:void 0,groups:e.length,low:o,high:s,apart:i>=4}}const q=t=>t.reduce((t,e)=>t+e,0)/t.length,P=t=>({influence:q(t.map(t=>t.influence)),support:q(t.map(t=>t.support))});function B(t){return t?t.support<=-1?"against":t.support>=1?"for":"between":"unsaid"}function T(t,a){var n,o;const s=f(),i=null!=(o=null==(n=t.get("vocabulary","levels"))?void 0:n.items)?o:s.map(([t])=>({id:t})),l=({id:t,title:e})=>e||$(s,t),r=i.map(t=>{return{id:t.id,gone:t.gone,title:l(t),actors:(e=t.id,a.filter(({level:t=""})=>t===e))};var e}).filter(t=>!t.gone||t.actors.length),c=new Set(r.map(({id:t})=>t)),u=a.filter(({level:t=""})=>!c.has(t));return u.length?[...r,{id:"",title:e("तह नतोकिएको"),actors:u}]:r}const D=t=>T(t,[]).filter(({id:t})=>t).map(({id:t,title:e})=>[t,e]),A=(t,e)=>t.filter(({id:t})=>{var a;return(null==(a=e.get(t))?void 0:a.influence)>=6&&"against"===B(e.get(t))}).sort((t,a)=>e.get(a.id).influence-e.get(t.id).influence);function E(t,e){const a=new Set(e.flatMap(({from:t,to:e})=>[t,e]));return t.filter(({id:t})=>!a.has(t))}const V={name:"",level:""};function G({room:o,stage:i,open:l,many:r}){const c=a(o.draft(`${i.id}/actor`),V),u=s(0===r||Boolean(c.peek().name));if(!l)return null;if(!u.value)return t`<button class="button wide" onClick=${()=>u.value=!0}>
      ${n("plus")}${e("कसैको नाम दिनुहोस्")}
    </button>`;const{name:p,level:h}=c.value;return t`<form class="card stack" onSubmit=${function(t){t.preventDefault(),p.trim()&&(o.post("add_actor",{name:p.trim(),level:h||void 0}),c.value=V,u.value=!1)}}>
    <label class="field">
      <b>${e("कसले यसलाई अघि बढाउन सक्छ?")}</b>
      <span class="field-hint">${e("व्यक्ति, निकाय वा पद।")}</span>
      <input
        dir="auto"
        maxlength=${60}
        autocomplete="off"
        value=${p}
        onInput=${t=>c.value={name:t.currentTarget.value,level:h}}
      />
    </label>
    <${H} ...${{store:o.store,level:h}} onChoose=${t=>c.value={name:p,level:t}} />
    <button class="button primary wide" disabled=${!p.trim()}>${n("plus")}${e("नक्सामा राख्नुहोस्")}</button>
  </form>`}const H=({store:a,level:n,onChoose:o})=>t`<label class="field">
    <b>${e("प्रभावको तह")}</b>
    <select onChange=${t=>o(t.currentTarget.value)}>
      <option value="" selected=${!n}>${e("थाहा छैन")}</option>
      ${D(a).map(([e,a])=>t`<option key=${e} value=${e} selected=${e===n}>${a}</option>`)}
    </select>
  </label>`,L=({state:t})=>"saved"===t||"waiting"===t;function N({room:a,actor:o}){const i=s(!1);return t`<button
      class="button quiet icon-only"
      aria-label=${e("{name} सच्याउनुहोस्",{name:o.name})}
      onClick=${()=>i.value=!0}
    >
      ${n("edit")}
    </button>
    ${i.value&&t`<${F} room=${a} actor=${o} onClose=${()=>i.value=!1} />`}`}function F({room:a,actor:o,onClose:i}){var l;const r=s(o.name),c=s(null!=(l=o.level)?l:"");return t`<${m} title=${e("सम्पादन गर्नुहोस्")} onClose=${i}
    ><form class="stack" onSubmit=${function(t){t.preventDefault(),r.value.trim()&&(a.post("edit_actor",{actor:o.id,name:r.value.trim(),level:c.value}),i())}}>
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
          ${D(a.store).map(([e,a])=>t`<option key=${e} value=${e} selected=${e===c.value}>${a}</option>`)}
        </select>
      </label>
      <button class="button primary wide" disabled=${!r.value.trim()}>${e("सुरक्षित गर्नुहोस्")}</button>
      <button class="button danger wide" type="button" onClick=${()=>(a.post("remove_actor",{actor:o.id}),i())}>
        ${n("trash")}${e("नक्साबाट हटाउनुहोस्")}
      </button>
    </form><//
  >`}const R=Array.from({length:11},(t,e)=>e),J=R.map(t=>t-5),K=t=>t>0?`+${t}`:String(t).replace("-","−");function Q({room:e,me:a,actors:n,said:o,open:i,asks:l,done:r,onSay:c}){var u,p;const h=n.find(({id:t})=>!L(o(t))),d=s((null!=h?h:n[0]).id),$=null!=(u=n.find(({id:t})=>t===d.value))?u:n[0],m=n.indexOf($),f=t=>(d.value=t.id,void requestAnimationFrame(()=>{var t,e;null==(t=document.querySelector(".rating-title"))||t.focus({preventScroll:!0}),null==(e=document.querySelector(".rating"))||e.scrollIntoView({block:"center"})})),g=null!=(p=n[m+1])?p:n.find(t=>t!==$&&!L(o(t.id)));return t`${l&&t`<${U} done=${r} all=${n.length} />`}
    ${l&&t`<${W}
        key=${$.id}
        ...${{room:e,me:a,actor:$,said:o($.id),open:i}}
        place=${m+1}
        all=${n.length}
        onSay=${(t,e)=>c($.id,t,e)}
        onBack=${m>0?()=>f(n[m-1]):null}
        onNext=${g?()=>f(g):null}
      />`} <${tt} ...${{room:e,me:a,actors:n,said:o,open:i,here:l?$:null,onGo:f}} />`}const U=({done:a,all:n})=>t`<div class="stack-tight">
    <p role="status"><b>${e("{all} मध्ये {done} को स्थान तोकियो",{done:a,all:n})}</b></p>
    <progress class="progress" aria-label=${e("स्थान तोकिएको")} value=${a} max=${n}></progress>
  </div>`,W=({room:a,me:o,actor:s,said:l,open:r,place:c,all:u,onSay:p,onBack:h,onNext:d})=>t`<section class="card rating map-one" aria-label=${s.name}>
    <p class="rating-place">${e("{all} मध्ये {n}",{n:c,all:u})}<${i} state=${l.state} /></p>
    <h2 class="rating-title" dir="auto" tabindex="-1">${s.name}</h2>
    ${s.level&&t`<p class="soft">${$(D(a.store),s.level)}</p>`}
    <${X}
      title=${e("कति प्रभाव छ?")}
      ends=${[e("छैन"),e("सबैभन्दा धेरै")]}
      name=${`influence/${s.id}`}
      steps=${R}
      words=${String}
      value=${l.influence}
      open=${r}
      onChoose=${t=>p("influence",t)}
    />
    <${X}
      title=${e("पक्षमा कि विपक्षमा?")}
      ends=${[e("विपक्षमा"),e("पक्षमा")]}
      name=${`support/${s.id}`}
      steps=${J}
      words=${K}
      value=${l.support}
      open=${r}
      onChoose=${t=>p("support",t)}
    />
    ${"half"===l.state&&t`<p class="soft" role="status">${e("अब अर्कोमा पनि।")}</p>`}
    ${L(l)&&t`<${Y} spread=${function(t,e,a){const n=t.all("placement").filter(t=>t.actor===e&&t.group&&t.group!==a);return n.length?j(n).get(e):null}(a.store,s.id,o.group)} />`}
    <div class="rating-steps">
      <button class="button" onClick=${h} disabled=${!h}>${n("chevron-start","flip")}${e("पछाडि")}</button>
      <button class=${L(l)?"button primary":"button"} onClick=${d} disabled=${!d}>
        ${e("अर्को")}${n("chevron-end","flip")}
      </button>
    </div>
  </section>`,X=({title:e,ends:a,name:n,steps:o,words:s,value:i,open:l,onChoose:r})=>t`<fieldset class="scale map-scale" disabled=${!l}>
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
  </fieldset>`,Y=({spread:e})=>e&&t`<p class="soft" role="status">
    ${l(["अर्को {n} समूह: प्रभाव {influence}, समर्थन {support}","अरू {n} समूह: प्रभाव {influence}, समर्थन {support}"],"{n} other groups: influence {influence}, support {support}",e.groups,{influence:Z(e,"influence",String),support:Z(e,"support",K)})}
  </p>`,Z=({low:t,high:a},n,o)=>t[n]===a[n]?o(t[n]):e("{low} देखि {high}",{low:o(t[n]),high:o(a[n])}),tt=({room:a,me:n,actors:o,said:s,open:l,here:r,onGo:c})=>t`<section class="stack-tight">
    <h3 class="section-head">${e("नक्सामा")}</h3>
    <ol class="rated">
      ${o.map(o=>{const{influence:u,support:p}=s(o.id);return t`<li key=${o.id} class="map-row">
          <button class="rated-row" aria-current=${o===r?"true":void 0} onClick=${()=>c(o)}>
            <span class="rated-name" dir="auto">${o.name}</span>
            <${i} state=${"waiting"===o.state?"waiting":""} />
            <span class="map-said"
              ><span class="visually-hidden">${e("प्रभाव")}</span>${null!=u?u:"–"}<span aria-hidden="true">
                · </span
              ><span class="visually-hidden">${e("समर्थन")}</span
              ><bdi dir="ltr">${null===p?"–":K(p)}</bdi></span
            >
          </button>
          ${l&&o.named_by===n.group&&t`<${N} room=${a} actor=${o} />`}
        </li>`})}
    </ol>
  </section>`,et=/^(?:add|edit|remove|place)_(?:actor|tie|champion)$/,at=t=>et.test(t),nt=({room:a})=>a.outbox.returned.value.filter(t=>at(t.do)).map(o=>{var s,i;return t`<div key=${o.key} class="notice came-back" role="alert" data-tone="error">
          ${n("undo")}
          <div class="stack-tight">
            <b>${o.why}</b>
            <p dir="auto">${null!=(i=o.with.name)?i:null==(s=a.store.get("actor",ot(a.store,o.with)))?void 0:s.name}</p>
            <button class="button" onClick=${()=>a.outbox.take(o.key)}>${e("मैले देखेँ")}</button>
          </div>
        </div>`}),ot=(t,{actor:e,from:a,champion:n=""})=>{var o,s,i;return null!=(i=null!=(s=null!=e?e:a)?s:null==(o=t.get("champion",n))?void 0:o.actor)?i:""},st={from:"",to:"",type:"",mutual:!1};function it({room:s,me:i,stage:l,actors:r,open:c}){const u=a(s.draft(`${l.id}/tie`),st),p=new Map(r.map(({id:t,name:e})=>[t,e]));return t`<section class="stack">
    <h3 class="section-head">${e("सम्बन्धहरू")}</h3>
    ${c&&t`<${lt} ...${{room:s,draft:u,actors:r}} />`}
    <ul class="stack-tight">
      ${function({store:t,outbox:e}){const a=_(t),n=new Set(a.map(({id:t})=>t)),s=o(e,"add_tie",{}).filter(t=>!n.has(t.with.tie));return[...a,...s.map(t=>({...t.with,id:t.with.tie}))]}(s).map(a=>t`<li key=${a.id} class="map-row">
            <span class="map-tie-words" dir="auto"
              >${e("{from} → {to}: {type}",{from:p.get(a.from),to:p.get(a.to),type:$(O(),a.type)})}</span
            >
            ${c&&a.named_by===i.group&&t`<button
                class="button quiet icon-only"
                aria-label=${e("यो सम्बन्ध हटाउनुहोस्")}
                onClick=${()=>s.post("remove_tie",{tie:a.id})}
              >
                ${n("trash")}
              </button>`}
          </li>`)}
    </ul>
  </section>`}function lt({room:a,draft:o,actors:s}){const{from:i,to:l,type:r,mutual:c}=o.value,u=t=>o.value={...o.peek(),...t},p=i&&l&&r&&i!==l,h=s.map(({id:t,name:e})=>[t,e]);return t`<form class="card stack" onSubmit=${function(t){t.preventDefault(),p&&(a.post("add_tie",{from:i,to:l,type:r,mutual:c}),o.value=st)}}>
    <${g} label=${e("कसबाट")} pairs=${h} value=${i} onChoose=${t=>u({from:t})} />
    <${g} label=${e("के जान्छ")} pairs=${O()} value=${r} onChoose=${t=>u({type:t})} />
    <${g}
      label=${e("कसमा")}
      pairs=${h.filter(([t])=>t!==i)}
      value=${l}
      onChoose=${t=>u({to:t})}
    />
    <label class="tick"
      ><input
        type="checkbox"
        checked=${c}
        onChange=${t=>u({mutual:t.currentTarget.checked})}
      /><span>${e("दुवैतर्फ")}</span></label
    >
    <button class="button primary wide" disabled=${!p}>${n("link")}${e("सम्बन्ध थप्नुहोस्")}</button>
  </form>`}const rt=()=>t`<div class="empty">
    ${n("resistance","big")}
    <h2>${e("अहिलेसम्म कसैको नाम छैन")}</h2>
    <p>${e("कसले यसलाई अघि बढाउन वा रोक्न सक्छ? पहिलो नाम दिनुहोस्।")}</p>
  </div>`;var ct=Object.freeze({__proto__:null,Activity:function({room:e,stage:n,open:s,head:i}){var l;const c=r(e),u=a(e.draft(`${n.id}/half`),{}),p=function({store:t,outbox:e}){const a=S(t),n=new Set(a.map(({id:t})=>t)),s=o(e,"add_actor",{}).filter(t=>!n.has(t.with.actor));return[...a.map(t=>({...t,state:"saved"})),...s.map(t=>({...t.with,id:t.with.actor,state:"waiting",mine:!0}))]}(e),h=t=>function({room:t,me:e,actor:a,half:n}){var s,i,l;const r=n.value[a],c=o(t.outbox,"place_actor",{actor:a}).at(-1),u=t.store.get("placement",`${a}/${"facilitator"===e.role?"":null!=(s=e.group)?s:""}`);return r?{influence:null!=(i=r.influence)?i:null,support:null!=(l=r.support)?l:null,state:"half"}:c?{influence:c.with.influence,support:c.with.support,state:c.state.value}:u?{influence:u.influence,support:u.support,state:"saved"}:{influence:null,support:null,state:"none"}}({room:e,me:c,actor:t,half:u}),{place:d=!0,ties:$=!1,champions:m=!1}=null!=(l=n.settings)?l:{},f=s&&Boolean(c.group);return t`<main class="page-main stack">
    ${i} <${nt} room=${e} />
    <${G} ...${{room:e,stage:n,open:f,many:p.length}} />
    ${!p.length&&t`<${rt} />`}
    ${p.length>0&&t`<${Q}
        ...${{room:e,me:c,actors:p,said:h,open:f,asks:d}}
        done=${p.filter(({id:t})=>L(h(t))).length}
        onSay=${(t,a,n)=>function({room:t,half:e,actor:a,said:{influence:n,support:o}}){const{[a]:s,...i}=e.peek(),l=null!==n&&null!==o;e.value=l?i:{...i,[a]:{influence:n,support:o}},l&&t.post("place_actor",{actor:a,influence:n,support:o})}({room:e,half:u,actor:t,said:{...h(t),[a]:n}})}
      />`}
    ${m&&p.length>0&&t`<${v} ...${{room:e,me:c,stage:n,actors:p,open:f}} />`}
    ${$&&p.length>1&&t`<${it} ...${{room:e,me:c,stage:n,actors:p,open:f}} />`}
  </main>`},takes:({do:t})=>at(t)});const[ut,pt]=[400,6e5],ht=Math.PI*(3-Math.sqrt(5)),[dt,$t]=[60,20];function mt(t,{width:e,height:a,gap:n,taken:o}){let s=!1;for(let e=0;e<t.length;e++)for(let a=e+1;a<t.length;a++)s=vt(t[e],t[a],n,ht*(e+a))||s;for(const i of t){for(const t of o)s=yt(i,t,n/2)||s;i.x=bt(i.x,n/2,e-n/2),i.y=bt(i.y,n/2,a-n/2)}return s}function ft(t,e,a){if(gt(t,e,a))return t;for(let n=0;n<dt*$t;n++){const[o,s]=[(1+Math.floor(n/$t))*a.gap/4,2*Math.PI*n/$t],i={x:t.x+o*Math.cos(s),y:t.y+o*Math.sin(s)};if(gt(i,e,a))return i}return t}function gt({x:t,y:e},a,{width:n,height:o,gap:s,taken:i}){const l=s/2-.05;return t>=l&&e>=l&&t<=n-l&&e<=o-l&&i.every(a=>t<=a.x-l||t>=a.x+a.width+l||e<=a.y-l||e>=a.y+a.height+l)&&a.every(a=>Math.max(Math.abs(t-a.x),Math.abs(e-a.y))>=s-.05)}function yt(t,{x:e,y:a,width:n,height:o},s){const i=[["x",e-s-t.x],["x",e+n+s-t.x],["y",a-s-t.y],["y",a+o+s-t.y]];if(!(i[0][1]<-.01&&i[1][1]>.01&&i[2][1]<-.01&&i[3][1]>.01))return!1;const[l,r]=i.reduce((t,e)=>Math.abs(e[1])<Math.abs(t[1])?e:t);return t[l]+=r,!0}const bt=(t,e,a)=>Math.max(e,Math.min(a,t));function vt(t,e,a,n){const o={x:e.x-t.x,y:e.y-t.y};if(Math.max(Math.abs(o.x),Math.abs(o.y))>=a-.01)return!1;const s=Math.hypot(o.x,o.y)<.01,i=Math.abs(s?Math.cos(n):o.x)>Math.abs(s?Math.sin(n):o.y)?"x":"y",l=Math.sign(s?Math.cos(n)+Math.sin(n):o[i])||1,r=(a-Math.abs(o[i]))/2+.05;return t[i]-=l*r,e[i]+=l*r,!0}const[wt,xt]=[.3,1.1];function kt(t,e,a){const n=[];for(const o of t.split(/\s+/).filter(Boolean)){const t=n.length?`${n.at(-1)} ${o}`:o;n.length&&a(t)<=e?n[n.length-1]=t:n.push(o)}return n.length<=3&&n.every(t=>a(t)<=e)?n:null}function Mt(t,{width:e,height:a,size:n,radius:o,widthOf:s,taken:i=[]}){const l=[...i,...t.map(({x:t,y:e})=>({x:t-o,y:e-o,width:2*o,height:2*o}))],r=new Map;for(const i of t){const t=kt(i.words,11,s),c=t&&zt(i,Ct(t,n,s),{radius:o,size:n,width:e,height:a,held:l});c&&(l.push(c),r.set(i.id,{...c,lines:t}))}return r}const Ct=(t,e,a)=>({width:Math.max(...t.map(a))*e,height:1.2*t.length*e});function zt(t,e,{radius:a,size:n,width:o,height:s,held:i}){const l=({x:t,y:a})=>t>=0&&a>=0&&t+e.width<=o&&a+e.height<=s;for(const o of[wt,xt])for(const s of St(t,e,a+o*n)){const t={...s,width:e.width,height:e.height};if(l(t)&&!i.some(e=>{return n=e,(a=t).x<n.x+n.width&&n.x<a.x+a.width&&a.y<n.y+n.height&&n.y<a.y+a.height;var a,n}))return t}return null}function St({x:t,y:e},{width:a,height:n},o){const[s,i,l]=[t-o-a,t-a/2,t+o],[r,c,u]=[e-o-n,e-n/2,e+o];return[{x:l,y:c},{x:s,y:c},{x:i,y:u},{x:i,y:r},{x:l-o/3,y:r+o/3},{x:l-o/3,y:u-o/3},{x:s+o/3,y:r+o/3},{x:s+o/3,y:u-o/3}]}const[_t,Ot]=[.34,.46],jt=t=>.72*t;function It(t,{width:e,height:a,size:n,widthOf:o}){const s=qt(t,{width:e,height:a,size:n,widthOf:o});if(s.labels.size===s.points.length)return{...s,width:e,beside:0,pages:[{from:0,entries:[]}]};const i=function(t,{width:e,size:a,widthOf:n}){const o=Math.max(...t.flatMap(({words:t})=>Pt(t)).map(n));return Math.max(_t*e,Math.min(Ot*e,(o+3.4+.1)*a))}(s.points,{width:e,size:n,widthOf:o}),l=Math.floor(e-i),r=qt(t,{width:l,height:a,size:n,widthOf:o}),c=r.points.filter(({id:t})=>!r.labels.has(t)),u=i/n-3.4,p=c.map(({id:t,words:e},a)=>({n:a+1,id:t,lines:Bt(e,u,o)}));return{...r,width:l,beside:i,pages:Dt(p,a,n)}}function qt(t,{width:e,height:a,size:n,widthOf:o}){const s=jt(n),i=t({width:e,height:a}),l=function(t,{width:e,height:a,gap:n,taken:o=[]}){const s=[...t].sort((t,e)=>t.id<e.id?-1:1).map(t=>({...t})),i=Math.min(ut,2*pt/t.length**2);for(let t=0;t<i&&mt(s,{width:e,height:a,gap:n,taken:o});t++);const l=function(t,e){const a=[];for(const n of t)a.push({...n,...ft(n,a,e)});return a}(s,{width:e,height:a,gap:n,taken:o});return t.map(({id:t})=>l.find(e=>e.id===t))}(i.points,{width:e,height:a,gap:2.1*s+3,taken:i.taken});return{...i,points:l,labels:Mt(l,{width:e,height:a,size:n,radius:s,widthOf:o,taken:i.taken})}}const Pt=t=>t.split(/\s+/).filter(Boolean);function Bt(t,e,a){const n=[""];for(const o of Pt(t).flatMap(t=>function(t,e,a){var n;const o=[""];for(const s of null!=(n=t.match(new RegExp("\\P{M}\\p{M}*|\\p{M}+","gu")))?n:[])o.at(-1)&&a(o.at(-1)+s)>e&&o.push(""),o[o.length-1]+=s;return o}(t,e,a))){const t=n.at(-1)?`${n.at(-1)} ${o}`:o;a(t)<=e||!n.at(-1)?n[n.length-1]=t:n.push(o)}return n}const Tt=({lines:t},e)=>(1.2*t.length+.35)*e;function Dt(t,e,a){const n=[];let o=1/0;for(const s of t){const t=Tt(s,a);o+t>e&&([o]=[(n.push({from:s.n,entries:[]}),0)]),n.at(-1).entries.push(s),o+=t}return n}const At=({fit:e,height:a,size:n,behind:o,sides:s,label:i})=>{const l=new Map(e.pages.flatMap(({entries:t})=>t).map(({id:t,n:e})=>[t,e]));return t`<svg
    class="map-chart"
    role="img"
    aria-label=${i}
    width=${e.width}
    height=${a}
    viewBox=${`0 0 ${e.width} ${a}`}
    font-size=${n}
  >
    ${o} ${e.points.map(t=>Vt(t,e.labels.get(t.id),n))}
    ${e.points.map(t=>Et(t,l.get(t.id),s.get(t.id),n))}
    ${e.points.map(({id:t})=>Gt(t,e.labels.get(t),n))}
  </svg>`},Et=({id:e,x:a,y:n},o,s,i)=>{const l=o?1.05*jt(i):.7*jt(i);return t`<g key=${e} class="map-point" data-side=${s} data-id=${e}>
    <rect x=${a-l} y=${n-l} width=${2*l} height=${2*l} rx=${"against"===s?l/4:l} />
    ${o&&t`<text class="map-number" x=${a} y=${n} dy="0.36em" font-size=${i}>${o}</text>`}
  </g>`},Vt=({id:e,x:a,y:n},o,s)=>{if(!o)return null;const i=(t,e,a)=>Math.max(e,Math.min(e+a,t)),[l,r]=[i(a,o.x,o.width),i(n,o.y,o.height)];return Math.hypot(l-a,r-n)>1.3*s&&t`<path key=${e} class="map-lead" d=${`M${a} ${n}L${l} ${r}`} />`},Gt=(e,a,n)=>a&&t`<text key=${e} class="map-name" data-of=${e}>
    ${a.lines.map((e,o)=>t`<tspan x=${a.x+a.width/2} y=${a.y+1.2*(o+.5)*n} dy="0.36em">${e}</tspan>`)}
  </text>`,Ht=({entries:e},a)=>e.length>0&&t`<ol class="map-list">
    ${e.map(({n:e,id:n,lines:o})=>t`<li key=${n} value=${e} data-side=${a.get(n)}>
          <b class="map-list-number">${e}</b
          ><span class="map-list-name">${o.map(e=>t`<span key=${e} dir="auto">${e}</span>`)}</span>
        </li>`)}
  </ol>`,Lt=t=>void 0===t?"–":String(Math.round(10*t)/10);function Nt({store:a,actors:n,ties:o,standings:s}){const i=new Map(n.map(({id:t,name:e})=>[t,e]));return t`<table class="visually-hidden">
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
            <td>${$(D(a),l)}</td>
            <td>${Lt(null==(r=s.get(e))?void 0:r.influence)}</td>
            <td>${Lt(null==(c=s.get(e))?void 0:c.support)}</td>
            <td>${Ft(e,o,i)}</td>
          </tr>`})}
    </tbody>
  </table>`}const Ft=(t,a,n)=>a.filter(({from:e})=>e===t).map(({to:t,type:e})=>`${n.get(t)} (${$(O(),e)})`).join(e(", ")),[Rt,Jt]=[250,4e5];function Kt(t,e,{width:a,height:n,margin:o}){const s=new Set(e.flatMap(({from:t,to:e})=>[t,e])),[i,l]=[t.filter(t=>s.has(t)),t.filter(t=>!s.has(t))],r=l.length?2.2*o:0,c=function(t,e){const a=t.map((e,a)=>Qt(a,t.length)),n=new Map(t.map((t,e)=>[t,e])),o=e.map(({from:t,to:e})=>[n.get(t),n.get(e)]),s=.9/Math.sqrt(Math.max(1,t.length)),i=Math.min(Rt,2*Jt/t.length**2);for(let t=0;t<i;t++)Ut(a,o,s,.12*(1-t/i));return new Map(function(t){const e=e=>[Math.min(...t.map(e)),Math.max(...t.map(e))],[[a,n],[o,s]]=[e(t=>t.x),e(t=>t.y)],i=(t,e,a)=>a-e>.001?(t-e)/(a-e):.5;return t.map(({x:t,y:e})=>({x:i(t,a,n),y:i(e,o,s)}))}(a).map((e,a)=>[t[a],e]))}([...i].sort(),e),u=a-2*o,p=n-2*o-r;return[...i.map(t=>({id:t,x:o+c.get(t).x*u,y:o+c.get(t).y*p})),...l.map((t,e)=>({id:t,x:(e+.5)/l.length*a,y:n-o}))]}const Qt=(t,e)=>({x:.5+.4*Math.cos(2*Math.PI*t/e),y:.5+.4*Math.sin(2*Math.PI*t/e)});function Ut(t,e,a,n){const o=t.map(()=>({x:0,y:0}));for(let e=0;e<t.length;e++)for(let n=e+1;n<t.length;n++)Wt(t,o,e,n,t=>-a*a/t);for(const[n,s]of e)Wt(t,o,n,s,t=>t*t/a);t.forEach((t,e)=>{const a=Math.hypot(o[e].x,o[e].y)||1,s=Math.min(a,n)/a;t.x+=o[e].x*s+.01*(.5-t.x),t.y+=o[e].y*s+.01*(.5-t.y)})}function Wt(t,e,a,n,o){const[s,i]=[t[n].x-t[a].x,t[n].y-t[a].y],l=Math.max(.001,Math.hypot(s,i)),r=o(l)/l;e[a].x+=s*r,e[a].y+=i*r,e[n].x-=s*r,e[n].y-=i*r}const[Xt,Yt,Zt]=[-5,5,10],te=Math.PI/5,ee=1.7,ae=.94,ne=({influence:t,support:e},{width:a,height:n,size:o})=>({x:1.5*o+(e-Xt)/(Yt-Xt)*(a-3*o),y:2.6*o+(1-t/Zt)*(n-5.2*o)}),oe=({actors:t,standings:e,size:a})=>({width:n,height:o})=>({points:[...t.filter(({id:t})=>e.has(t))].sort((t,a)=>e.get(a.id).influence-e.get(t.id).influence).map(({id:t,name:s})=>({id:t,words:s,...ne(e.get(t),{width:n,height:o,size:a})})),taken:[{x:0,y:0,width:n,height:1.4*a},{x:0,y:o-1.4*a,width:n,height:1.4*a}]}),se=({levels:t,size:e,widthOf:a})=>({width:n,height:o})=>{const s=t.map((e,a)=>({...e,...ie(a,t.length,n,o)})),i=s.map(t=>function({title:t,actors:e,ry:a,outer:n,inner:o},{width:s,height:i,size:l,widthOf:r}){const c=`${t}: ${e.length}`,u=o?i/2-a*(o+n)/(2*n):i/2,p=r(c)*l*1.08;return{words:c,x:s/2,y:u,box:{x:s/2-p/2,y:u-.7*l,width:p,height:1.4*l}}}(t,{width:n,height:o,size:e,widthOf:a}));return{rings:s,titles:i,points:s.flatMap(t=>t.actors.map((e,a)=>function({id:t,name:e},a,{actors:n,inner:o,outer:s},{width:i,height:l}){const r=-Math.PI/2+te/2+(a+.5)/n.length*(2*Math.PI-te),c=(o?(o+s)/2:.66*s)*ae;return{id:t,words:e,x:i/2+Math.cos(r)*c*i/2,y:l/2+Math.sin(r)*c*l/2}}(e,a,t,{width:n,height:o}))),taken:i.map(({box:t})=>t)}},ie=(t,e,a,n)=>({rx:(t+ee)/(e-1+ee)*ae*a/2,ry:(t+ee)/(e-1+ee)*ae*n/2,inner:t?(t-1+ee)/(e-1+ee):0,outer:(t+ee)/(e-1+ee)}),le=({actors:t,ties:e,size:a})=>({width:n,height:o})=>{const s=new Map(t.map(({id:t,name:e})=>[t,e])),i=t=>e.filter(({from:e,to:a})=>e===t||a===t).length;return{points:Kt([...s.keys()],e,{width:n,height:o,margin:1.6*a}).map(t=>({...t,words:s.get(t.id)})).sort((t,e)=>i(e.id)-i(t.id)),taken:[]}};function re({width:a,points:n},{height:o,size:s,standings:i}){const l=ne({influence:5,support:0},{width:a,height:o,size:s}),r=(e,a,n,o)=>t`<text class="map-axis" x=${e} y=${a} dy="0.36em" text-anchor=${n}>${o}</text>`;return t`<rect class="map-critical" x="0" y="0" width=${l.x} height=${l.y} />
    <path class="map-cross" d=${`M${l.x} 0V${o}M0 ${l.y}H${a}`} />
    ${n.map(({id:e})=>function(e,a,n){if(!(null==a?void 0:a.apart))return null;const[o,s,i]=[a.low,a.high,a].map(t=>ne(t,n));return t`<path key=${e} class="map-spread" d=${`M${o.x} ${i.y}H${s.x}M${i.x} ${o.y}V${s.y}`} />`}(e,i.get(e),{width:a,height:o,size:s}))}
    ${r(a/2,.7*s,"middle",e("धेरै प्रभाव"))}
    ${r(a/2,o-.7*s,"middle",e("थोरै प्रभाव"))}
    ${r(.3*s,.7*s,"start",e("विपक्षमा"))} ${r(a-.3*s,.7*s,"end",e("केका लागि"))}`}const ce=({width:e,rings:a,titles:n},{height:o})=>t`${[...a].reverse().map(({id:a,rx:n,ry:s,actors:i})=>t`<ellipse
          key=${a}
          class="map-ring"
          data-empty=${0===i.length}
          cx=${e/2}
          cy=${o/2}
          rx=${n}
          ry=${s}
        />`)}
  ${n.map(({words:e,x:a,y:n})=>t`<text key=${e} class="map-ring-title" x=${a} y=${n} dy="0.36em">${e}</text>`)}`;function ue({points:e},{ties:a,size:n}){const o=new Map(e.map(t=>[t.id,t]));return a.map(e=>function({id:e,type:a,strength:n=1,mutual:o},s,i,l){const r=Math.hypot(i.x-s.x,i.y-s.y)||1,[c,u]=[(i.x-s.x)/r,(i.y-s.y)/r],p=1.1*jt(l),[h,d]=[{x:s.x+c*p,y:s.y+u*p},{x:i.x-c*p,y:i.y-u*p}];return t`<g key=${e} class="map-tie" data-type=${a} stroke-width=${(.06+.06*n)*l}>
    <path d=${`M${h.x} ${h.y}L${d.x} ${d.y}`} />
    ${pe(d,c,u,l)} ${o&&pe(h,-c,-u,l)}
  </g>`}(e,o.get(e.from),o.get(e.to),n))}function pe({x:e,y:a},n,o,s){const[i,l]=[.55*s,.25*s],r=e-n*i,c=a-o*i;return t`<polygon points=${[[e,a],[r-o*l,c+n*l],[r+o*l,c-n*l]].map(t=>t.join(",")).join(" ")} />`}export{Nt as T,S as a,j as b,_ as c,A as d,E as e,Bt as f,It as g,T as h,ce as i,ue as j,oe as k,D as l,At as m,le as n,Ht as o,re as p,ct as q,se as r,B as s,O as t};
