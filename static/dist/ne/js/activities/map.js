import{t,k as e,h as a,i as n,n as o,an as i,ak as s,d as l,w as r}from"../core/shared.js";import{a as c,l as u,S as p}from"../writing.js";const h=t=>[...t.all("actor")].sort((t,e)=>t.at-e.at||(t.id<e.id?-1:1)),d=t=>t.all("tie").filter(({from:e,to:a})=>t.get("actor",e)&&t.get("actor",a)),$=()=>[["information",t("जानकारी")],["money",t("पैसा")],["authority",t("अधिकार")],["support",t("समर्थन")],["conflict",t("द्वन्द्व")]];function m(t){var e;const a=new Map;for(const n of t)a.set(n.actor,[...null!=(e=a.get(n.actor))?e:[],n]);return new Map([...a].map(([t,e])=>[t,f(e)]))}function f(t){const e=t.filter(({group:t})=>t),a=t.find(({group:t})=>!t),n=a=>{const n=n=>a(...(e.length?e:t).map(t=>t[n]));return{influence:n("influence"),support:n("support")}},[o,i]=[n(Math.min),n(Math.max)],s=Math.max(i.influence-o.influence,i.support-o.support);return{...null!=a?a:y(e),id:void 0,groups:e.length,low:o,high:i,apart:s>=4}}const g=t=>t.reduce((t,e)=>t+e,0)/t.length,y=t=>({influence:g(t.map(t=>t.influence)),support:g(t.map(t=>t.support))});function b(t){return t?t.support<=-1?"against":t.support>=1?"for":"between":"unsaid"}function v(e,a){var n,o;const i=c(),s=null!=(o=null==(n=e.get("vocabulary","levels"))?void 0:n.items)?o:i.map(([t])=>({id:t})),l=({id:t,title:e})=>e||u(i,t),r=s.map(t=>{return{id:t.id,gone:t.gone,title:l(t),actors:(e=t.id,a.filter(({level:t=""})=>t===e))};var e}).filter(t=>!t.gone||t.actors.length),p=new Set(r.map(({id:t})=>t)),h=a.filter(({level:t=""})=>!p.has(t));return h.length?[...r,{id:"",title:t("तह नतोकिएको"),actors:h}]:r}const w=t=>v(t,[]).filter(({id:t})=>t).map(({id:t,title:e})=>[t,e]),x=(t,e)=>t.filter(({id:t})=>{var a;return(null==(a=e.get(t))?void 0:a.influence)>=6&&"against"===b(e.get(t))}).sort((t,a)=>e.get(a.id).influence-e.get(t.id).influence);function k(t,e){const a=new Set(e.flatMap(({from:t,to:e})=>[t,e]));return t.filter(({id:t})=>!a.has(t))}const M={name:"",level:""};function C({room:i,stage:s,open:l,many:r}){const c=e(i.draft(`${s.id}/actor`),M),u=a(0===r||Boolean(c.peek().name));if(!l)return null;if(!u.value)return o`<button class="button wide" onClick=${()=>u.value=!0}>
      ${n("plus")}${t("कसैको नाम दिनुहोस्")}
    </button>`;const{name:p,level:h}=c.value;return o`<form class="card stack" onSubmit=${function(t){t.preventDefault(),p.trim()&&(i.post("add_actor",{name:p.trim(),level:h||void 0}),c.value=M,u.value=!1)}}>
    <label class="field">
      <b>${t("कसले यसलाई अघि बढाउन सक्छ?")}</b>
      <span class="field-hint">${t("व्यक्ति, निकाय वा पद।")}</span>
      <input
        dir="auto"
        maxlength=${60}
        autocomplete="off"
        value=${p}
        onInput=${t=>c.value={name:t.currentTarget.value,level:h}}
      />
    </label>
    <${z} ...${{store:i.store,level:h}} onChoose=${t=>c.value={name:p,level:t}} />
    <button class="button primary wide" disabled=${!p.trim()}>${n("plus")}${t("नक्सामा राख्नुहोस्")}</button>
  </form>`}const z=({store:e,level:a,onChoose:n})=>o`<label class="field">
    <b>${t("प्रभावको तह")}</b>
    <select onChange=${t=>n(t.currentTarget.value)}>
      <option value="" selected=${!a}>${t("थाहा छैन")}</option>
      ${w(e).map(([t,e])=>o`<option key=${t} value=${t} selected=${t===a}>${e}</option>`)}
    </select>
  </label>`,_=({state:t})=>"saved"===t||"waiting"===t;function S({room:e,actor:i}){const s=a(!1);return o`<button
      class="button quiet icon-only"
      aria-label=${t("{name} सच्याउनुहोस्",{name:i.name})}
      onClick=${()=>s.value=!0}
    >
      ${n("edit")}
    </button>
    ${s.value&&o`<${O} room=${e} actor=${i} onClose=${()=>s.value=!1} />`}`}function O({room:e,actor:i,onClose:s}){var l;const r=a(i.name),c=a(null!=(l=i.level)?l:"");return o`<${p} title=${t("सम्पादन गर्नुहोस्")} onClose=${s}
    ><form class="stack" onSubmit=${function(t){t.preventDefault(),r.value.trim()&&(e.post("edit_actor",{actor:i.id,name:r.value.trim(),level:c.value}),s())}}>
      <label class="field">
        <b>${t("नाम")}</b>
        <input
          dir="auto"
          maxlength=${60}
          value=${r.value}
          onInput=${t=>r.value=t.currentTarget.value}
        />
      </label>
      <label class="field">
        <b>${t("प्रभावको तह")}</b>
        <select onChange=${t=>c.value=t.currentTarget.value}>
          <option value="" selected=${!c.value}>${t("थाहा छैन")}</option>
          ${w(e.store).map(([t,e])=>o`<option key=${t} value=${t} selected=${t===c.value}>${e}</option>`)}
        </select>
      </label>
      <button class="button primary wide" disabled=${!r.value.trim()}>${t("सुरक्षित गर्नुहोस्")}</button>
      <button class="button danger wide" type="button" onClick=${()=>(e.post("remove_actor",{actor:i.id}),s())}>
        ${n("trash")}${t("नक्साबाट हटाउनुहोस्")}
      </button>
    </form><//
  >`}const I=Array.from({length:11},(t,e)=>e),j=I.map(t=>t-5),q=t=>t>0?`+${t}`:String(t).replace("-","−");function B({room:t,me:e,actors:n,said:i,open:s,asks:l,done:r,onSay:c}){var u,p;const h=n.find(({id:t})=>!_(i(t))),d=a((null!=h?h:n[0]).id),$=null!=(u=n.find(({id:t})=>t===d.value))?u:n[0],m=n.indexOf($),f=t=>(d.value=t.id,void requestAnimationFrame(()=>{var t,e;null==(t=document.querySelector(".rating-title"))||t.focus({preventScroll:!0}),null==(e=document.querySelector(".rating"))||e.scrollIntoView({block:"center"})})),g=null!=(p=n[m+1])?p:n.find(t=>t!==$&&!_(i(t.id)));return o`${l&&o`<${T} done=${r} all=${n.length} />`}
    ${l&&o`<${P}
        key=${$.id}
        ...${{room:t,me:e,actor:$,said:i($.id),open:s}}
        place=${m+1}
        all=${n.length}
        onSay=${(t,e)=>c($.id,t,e)}
        onBack=${m>0?()=>f(n[m-1]):null}
        onNext=${g?()=>f(g):null}
      />`} <${G} ...${{room:t,me:e,actors:n,said:i,open:s,here:l?$:null,onGo:f}} />`}const T=({done:e,all:a})=>o`<div class="stack-tight">
    <p role="status"><b>${t("{all} मध्ये {done} को स्थान तोकियो",{done:e,all:a})}</b></p>
    <progress class="progress" aria-label=${t("स्थान तोकिएको")} value=${e} max=${a}></progress>
  </div>`,P=({room:e,me:a,actor:i,said:l,open:r,place:c,all:p,onSay:h,onBack:d,onNext:$})=>o`<section class="card rating map-one" aria-label=${i.name}>
    <p class="rating-place">${t("{all} मध्ये {n}",{n:c,all:p})}<${s} state=${l.state} /></p>
    <h2 class="rating-title" dir="auto" tabindex="-1">${i.name}</h2>
    ${i.level&&o`<p class="soft">${u(w(e.store),i.level)}</p>`}
    <${A}
      title=${t("कति प्रभाव छ?")}
      ends=${[t("छैन"),t("सबैभन्दा धेरै")]}
      name=${`influence/${i.id}`}
      steps=${I}
      words=${String}
      value=${l.influence}
      open=${r}
      onChoose=${t=>h("influence",t)}
    />
    <${A}
      title=${t("पक्षमा कि विपक्षमा?")}
      ends=${[t("विपक्षमा"),t("पक्षमा")]}
      name=${`support/${i.id}`}
      steps=${j}
      words=${q}
      value=${l.support}
      open=${r}
      onChoose=${t=>h("support",t)}
    />
    ${"half"===l.state&&o`<p class="soft" role="status">${t("अब अर्कोमा पनि।")}</p>`}
    ${_(l)&&o`<${D} spread=${function(t,e,a){const n=t.all("placement").filter(t=>t.actor===e&&t.group&&t.group!==a);return n.length?m(n).get(e):null}(e.store,i.id,a.group)} />`}
    <div class="rating-steps">
      <button class="button" onClick=${d} disabled=${!d}>${n("chevron-start","flip")}${t("पछाडि")}</button>
      <button class=${_(l)?"button primary":"button"} onClick=${$} disabled=${!$}>
        ${t("अर्को")}${n("chevron-end","flip")}
      </button>
    </div>
  </section>`,A=({title:t,ends:e,name:a,steps:n,words:i,value:s,open:l,onChoose:r})=>o`<fieldset class="scale map-scale" disabled=${!l}>
    <legend><b>${t}</b></legend>
    ${n.map(e=>o`<label key=${e}>
          <input
            type="radio"
            name=${a}
            aria-label=${`${t} ${i(e)}`}
            checked=${e===s}
            onChange=${()=>r(e)}
          />
          <span dir="ltr">${i(e)}</span></label
        >`)}
    <p class="scale-ends" aria-hidden="true"><span>${e[0]}</span><span>${e[1]}</span></p>
  </fieldset>`,D=({spread:t})=>t&&o`<p class="soft" role="status">
    ${l(["अर्को {n} समूह: प्रभाव {influence}, समर्थन {support}","अरू {n} समूह: प्रभाव {influence}, समर्थन {support}"],"{n} other groups: influence {influence}, support {support}",t.groups,{influence:V(t,"influence",String),support:V(t,"support",q)})}
  </p>`,V=({low:e,high:a},n,o)=>e[n]===a[n]?o(e[n]):t("{low} देखि {high}",{low:o(e[n]),high:o(a[n])}),G=({room:e,me:a,actors:n,said:i,open:l,here:r,onGo:c})=>o`<section class="stack-tight">
    <h3 class="section-head">${t("नक्सामा")}</h3>
    <ol class="rated">
      ${n.map(n=>{const{influence:u,support:p}=i(n.id);return o`<li key=${n.id} class="map-row">
          <button class="rated-row" aria-current=${n===r?"true":void 0} onClick=${()=>c(n)}>
            <span class="rated-name" dir="auto">${n.name}</span>
            <${s} state=${"waiting"===n.state?"waiting":""} />
            <span class="map-said"
              ><span class="visually-hidden">${t("प्रभाव")}</span>${null!=u?u:"–"}<span aria-hidden="true">
                · </span
              ><span class="visually-hidden">${t("समर्थन")}</span
              ><bdi dir="ltr">${null===p?"–":q(p)}</bdi></span
            >
          </button>
          ${l&&n.named_by===a.group&&o`<${S} room=${e} actor=${n} />`}
        </li>`})}
    </ol>
  </section>`,H=({room:e})=>e.outbox.returned.value.filter(t=>t.do.endsWith("_actor")||t.do.endsWith("_tie")).map(a=>{var i,s,l,r;return o`<div key=${a.key} class="notice came-back" role="alert" data-tone="error">
          ${n("undo")}
          <div class="stack-tight">
            <b>${a.why}</b>
            <p dir="auto">
              ${null!=(r=a.with.name)?r:null==(l=e.store.get("actor",null!=(s=null!=(i=a.with.actor)?i:a.with.from)?s:""))?void 0:l.name}
            </p>
            <button class="button" onClick=${()=>e.outbox.take(a.key)}>${t("मैले देखेँ")}</button>
          </div>
        </div>`}),L={from:"",to:"",type:"",mutual:!1};function N({room:a,me:s,stage:l,actors:r,open:c}){const p=e(a.draft(`${l.id}/tie`),L),h=new Map(r.map(({id:t,name:e})=>[t,e]));return o`<section class="stack">
    <h3 class="section-head">${t("सम्बन्धहरू")}</h3>
    ${c&&o`<${W} ...${{room:a,draft:p,actors:r}} />`}
    <ul class="stack-tight">
      ${function({store:t,outbox:e}){const a=d(t),n=new Set(a.map(({id:t})=>t)),o=i(e,"add_tie",{}).filter(t=>!n.has(t.with.tie));return[...a,...o.map(t=>({...t.with,id:t.with.tie}))]}(a).map(e=>o`<li key=${e.id} class="map-row">
            <span class="map-tie-words" dir="auto"
              >${t("{from} → {to}: {type}",{from:h.get(e.from),to:h.get(e.to),type:u($(),e.type)})}</span
            >
            ${c&&e.named_by===s.group&&o`<button
                class="button quiet icon-only"
                aria-label=${t("यो सम्बन्ध हटाउनुहोस्")}
                onClick=${()=>a.post("remove_tie",{tie:e.id})}
              >
                ${n("trash")}
              </button>`}
          </li>`)}
    </ul>
  </section>`}function W({room:e,draft:a,actors:i}){const{from:s,to:l,type:r,mutual:c}=a.value,u=t=>a.value={...a.peek(),...t},p=s&&l&&r&&s!==l,h=i.map(({id:t,name:e})=>[t,e]);return o`<form class="card stack" onSubmit=${function(t){t.preventDefault(),p&&(e.post("add_tie",{from:s,to:l,type:r,mutual:c}),a.value=L)}}>
    <${E} label=${t("कसबाट")} pairs=${h} value=${s} onChoose=${t=>u({from:t})} />
    <${E} label=${t("के जान्छ")} pairs=${$()} value=${r} onChoose=${t=>u({type:t})} />
    <${E}
      label=${t("कसमा")}
      pairs=${h.filter(([t])=>t!==s)}
      value=${l}
      onChoose=${t=>u({to:t})}
    />
    <label class="tick"
      ><input
        type="checkbox"
        checked=${c}
        onChange=${t=>u({mutual:t.currentTarget.checked})}
      /><span>${t("दुवैतर्फ")}</span></label
    >
    <button class="button primary wide" disabled=${!p}>${n("link")}${t("सम्बन्ध थप्नुहोस्")}</button>
  </form>`}const E=({label:t,pairs:e,value:a,onChoose:n})=>o`<label class="field">
    <b>${t}</b>
    <select onChange=${t=>n(t.currentTarget.value)}>
      <option value="" selected=${!a}>–</option>
      ${e.map(([t,e])=>o`<option key=${t} value=${t} selected=${t===a}>${e}</option>`)}
    </select>
  </label>`,F=new Set(["add_actor","edit_actor","remove_actor","place_actor","add_tie","remove_tie"]),J=()=>o`<div class="empty">
    ${n("resistance","big")}
    <h2>${t("अहिलेसम्म कसैको नाम छैन")}</h2>
    <p>${t("कसले यसलाई अघि बढाउन वा रोक्न सक्छ? पहिलो नाम दिनुहोस्।")}</p>
  </div>`;var K=Object.freeze({__proto__:null,Activity:function({room:t,stage:a,open:n,head:s}){var l;const c=r(t),u=e(t.draft(`${a.id}/half`),{}),p=function({store:t,outbox:e}){const a=h(t),n=new Set(a.map(({id:t})=>t)),o=i(e,"add_actor",{}).filter(t=>!n.has(t.with.actor));return[...a.map(t=>({...t,state:"saved"})),...o.map(t=>({...t.with,id:t.with.actor,state:"waiting",mine:!0}))]}(t),d=e=>function({room:t,me:e,actor:a,half:n}){var o,s,l;const r=n.value[a],c=i(t.outbox,"place_actor",{actor:a}).at(-1),u=t.store.get("placement",`${a}/${"facilitator"===e.role?"":null!=(o=e.group)?o:""}`);return r?{influence:null!=(s=r.influence)?s:null,support:null!=(l=r.support)?l:null,state:"half"}:c?{influence:c.with.influence,support:c.with.support,state:c.state.value}:u?{influence:u.influence,support:u.support,state:"saved"}:{influence:null,support:null,state:"none"}}({room:t,me:c,actor:e,half:u}),{place:$=!0,ties:m=!1}=null!=(l=a.settings)?l:{},f=n&&Boolean(c.group);return o`<main class="page-main stack">
    ${s} <${H} room=${t} />
    <${C} ...${{room:t,stage:a,open:f,many:p.length}} />
    ${!p.length&&o`<${J} />`}
    ${p.length>0&&o`<${B}
        ...${{room:t,me:c,actors:p,said:d,open:f,asks:$}}
        done=${p.filter(({id:t})=>_(d(t))).length}
        onSay=${(e,a,n)=>function({room:t,half:e,actor:a,said:{influence:n,support:o}}){const{[a]:i,...s}=e.peek(),l=null!==n&&null!==o;e.value=l?s:{...s,[a]:{influence:n,support:o}},l&&t.post("place_actor",{actor:a,influence:n,support:o})}({room:t,half:u,actor:e,said:{...d(e),[a]:n}})}
      />`}
    ${m&&p.length>1&&o`<${N} ...${{room:t,me:c,stage:a,actors:p,open:f}} />`}
  </main>`},takes:t=>F.has(t.do)});const Q=Math.PI*(3-Math.sqrt(5));function R(t,{width:e,height:a,gap:n,taken:o}){let i=!1;for(let e=0;e<t.length;e++)for(let a=e+1;a<t.length;a++)i=Y(t[e],t[a],n,Q*(e+a))||i;for(const s of t){for(const t of o)i=U(s,t,n/2)||i;s.x=X(s.x,n/2,e-n/2),s.y=X(s.y,n/2,a-n/2)}return i}function U(t,{x:e,y:a,width:n,height:o},i){const s=[["x",e-i-t.x],["x",e+n+i-t.x],["y",a-i-t.y],["y",a+o+i-t.y]];if(!(s[0][1]<-.01&&s[1][1]>.01&&s[2][1]<-.01&&s[3][1]>.01))return!1;const[l,r]=s.reduce((t,e)=>Math.abs(e[1])<Math.abs(t[1])?e:t);return t[l]+=r,!0}const X=(t,e,a)=>Math.max(e,Math.min(a,t));function Y(t,e,a,n){const o={x:e.x-t.x,y:e.y-t.y};if(Math.max(Math.abs(o.x),Math.abs(o.y))>=a-.01)return!1;const i=Math.hypot(o.x,o.y)<.01,s=Math.abs(i?Math.cos(n):o.x)>Math.abs(i?Math.sin(n):o.y)?"x":"y",l=Math.sign(i?Math.cos(n)+Math.sin(n):o[s])||1,r=(a-Math.abs(o[s]))/2+.05;return t[s]-=l*r,e[s]+=l*r,!0}const[Z,tt]=[.3,1.1];function et(t,e,a){const n=[];for(const o of t.split(/\s+/).filter(Boolean)){const t=n.length?`${n.at(-1)} ${o}`:o;n.length&&a(t)<=e?n[n.length-1]=t:n.push(o)}return n.length<=3&&n.every(t=>a(t)<=e)?n:null}function at(t,{width:e,height:a,size:n,radius:o,widthOf:i,taken:s=[]}){const l=[...s,...t.map(({x:t,y:e})=>({x:t-o,y:e-o,width:2*o,height:2*o}))],r=new Map;for(const s of t){const t=et(s.words,11,i),c=t&&ot(s,nt(t,n,i),{radius:o,size:n,width:e,height:a,held:l});c&&(l.push(c),r.set(s.id,{...c,lines:t}))}return r}const nt=(t,e,a)=>({width:Math.max(...t.map(a))*e,height:1.2*t.length*e});function ot(t,e,{radius:a,size:n,width:o,height:i,held:s}){const l=({x:t,y:a})=>t>=0&&a>=0&&t+e.width<=o&&a+e.height<=i;for(const o of[Z,tt])for(const i of it(t,e,a+o*n)){const t={...i,width:e.width,height:e.height};if(l(t)&&!s.some(e=>{return n=e,(a=t).x<n.x+n.width&&n.x<a.x+a.width&&a.y<n.y+n.height&&n.y<a.y+a.height;var a,n}))return t}return null}function it({x:t,y:e},{width:a,height:n},o){const[i,s,l]=[t-o-a,t-a/2,t+o],[r,c,u]=[e-o-n,e-n/2,e+o];return[{x:l,y:c},{x:i,y:c},{x:s,y:u},{x:s,y:r},{x:l-o/3,y:r+o/3},{x:l-o/3,y:u-o/3},{x:i+o/3,y:r+o/3},{x:i+o/3,y:u-o/3}]}const st=t=>.72*t;function lt(t,{width:e,height:a,size:n,widthOf:o}){const i=rt(t,{width:e,height:a,size:n,widthOf:o});if(i.labels.size===i.points.length)return{...i,width:e,pages:[{from:0,entries:[]}]};const s=Math.floor(e*(1-.34)),l=rt(t,{width:s,height:a,size:n,widthOf:o}),r=l.points.filter(({id:t})=>!l.labels.has(t)),c=.34*e/n-2.4-1,u=r.map(({id:t,words:e},a)=>({n:a+1,id:t,lines:ct(e,c,o)}));return{...l,width:s,pages:pt(u,a,n)}}function rt(t,{width:e,height:a,size:n,widthOf:o}){const i=st(n),s=t({width:e,height:a}),l=function(t,{width:e,height:a,gap:n,taken:o=[]}){const i=[...t].sort((t,e)=>t.id<e.id?-1:1).map(t=>({...t}));for(let t=0;t<400&&R(i,{width:e,height:a,gap:n,taken:o});t++);return t.map(({id:t})=>i.find(e=>e.id===t))}(s.points,{width:e,height:a,gap:2.1*i+3,taken:s.taken});return{...s,points:l,labels:at(l,{width:e,height:a,size:n,radius:i,widthOf:o,taken:s.taken})}}function ct(t,e,a){const n=[""];for(const o of t.split(/\s+/).filter(Boolean)){const t=n.at(-1)?`${n.at(-1)} ${o}`:o;a(t)<=e||!n.at(-1)?n[n.length-1]=t:n.push(o)}return n}const ut=({lines:t},e)=>(1.2*t.length+.35)*e;function pt(t,e,a){const n=[];let o=1/0;for(const i of t){const t=ut(i,a);o+t>e&&([o]=[(n.push({from:i.n,entries:[]}),0)]),n.at(-1).entries.push(i),o+=t}return n}const ht=({fit:t,height:e,size:a,behind:n,sides:i,label:s})=>{const l=new Map(t.pages.flatMap(({entries:t})=>t).map(({id:t,n:e})=>[t,e]));return o`<svg
    class="map-chart"
    role="img"
    aria-label=${s}
    width=${t.width}
    height=${e}
    viewBox=${`0 0 ${t.width} ${e}`}
    font-size=${a}
  >
    ${n} ${t.points.map(e=>$t(e,t.labels.get(e.id),a))}
    ${t.points.map(t=>dt(t,l.get(t.id),i.get(t.id),a))}
    ${t.points.map(({id:e})=>mt(e,t.labels.get(e),a))}
  </svg>`},dt=({id:t,x:e,y:a},n,i,s)=>{const l=n?1.05*st(s):.7*st(s);return o`<g key=${t} class="map-point" data-side=${i} data-id=${t}>
    <rect x=${e-l} y=${a-l} width=${2*l} height=${2*l} rx=${"against"===i?l/4:l} />
    ${n&&o`<text class="map-number" x=${e} y=${a} dy="0.36em" font-size=${s}>${n}</text>`}
  </g>`},$t=({id:t,x:e,y:a},n,i)=>{if(!n)return null;const s=(t,e,a)=>Math.max(e,Math.min(e+a,t)),[l,r]=[s(e,n.x,n.width),s(a,n.y,n.height)];return Math.hypot(l-e,r-a)>1.3*i&&o`<path key=${t} class="map-lead" d=${`M${e} ${a}L${l} ${r}`} />`},mt=(t,e,a)=>e&&o`<text key=${t} class="map-name" data-of=${t}>
    ${e.lines.map((t,n)=>o`<tspan x=${e.x+e.width/2} y=${e.y+1.2*(n+.5)*a} dy="0.36em">${t}</tspan>`)}
  </text>`,ft=({entries:t},e)=>t.length>0&&o`<ol class="map-list">
    ${t.map(({n:t,id:a,lines:n})=>o`<li key=${a} value=${t} data-side=${e.get(a)}>
          <b class="map-list-number">${t}</b
          ><span class="map-list-name">${n.map(t=>o`<span key=${t} dir="auto">${t}</span>`)}</span>
        </li>`)}
  </ol>`,gt=t=>void 0===t?"–":String(Math.round(10*t)/10);function yt({store:e,actors:a,ties:n,standings:i}){const s=new Map(a.map(({id:t,name:e})=>[t,e]));return o`<table class="visually-hidden">
    <caption>
      ${t("प्रभाव नक्सा")}
    </caption>
    <thead>
      <tr>
        <th>${t("को")}</th>
        <th>${t("तह")}</th>
        <th>${t("प्रभाव")}</th>
        <th>${t("समर्थन")}</th>
        <th>${t("कोसँग सम्बन्ध")}</th>
      </tr>
    </thead>
    <tbody>
      ${a.map(({id:t,name:a,level:l=""})=>{var r,c;return o`<tr key=${t}>
            <th dir="auto">${a}</th>
            <td>${u(w(e),l)}</td>
            <td>${gt(null==(r=i.get(t))?void 0:r.influence)}</td>
            <td>${gt(null==(c=i.get(t))?void 0:c.support)}</td>
            <td>${bt(t,n,s)}</td>
          </tr>`})}
    </tbody>
  </table>`}const bt=(e,a,n)=>a.filter(({from:t})=>t===e).map(({to:t,type:e})=>`${n.get(t)} (${u($(),e)})`).join(t(", "));function vt(t,e,{width:a,height:n,margin:o}){const i=new Set(e.flatMap(({from:t,to:e})=>[t,e])),[s,l]=[t.filter(t=>i.has(t)),t.filter(t=>!i.has(t))],r=l.length?2.2*o:0,c=function(t,e){const a=t.map((e,a)=>wt(a,t.length)),n=new Map(t.map((t,e)=>[t,e])),o=e.map(({from:t,to:e})=>[n.get(t),n.get(e)]),i=.9/Math.sqrt(Math.max(1,t.length));for(let t=0;t<250;t++)xt(a,o,i,.12*(1-t/250));return new Map(function(t){const e=e=>[Math.min(...t.map(e)),Math.max(...t.map(e))],[[a,n],[o,i]]=[e(t=>t.x),e(t=>t.y)],s=(t,e,a)=>a-e>.001?(t-e)/(a-e):.5;return t.map(({x:t,y:e})=>({x:s(t,a,n),y:s(e,o,i)}))}(a).map((e,a)=>[t[a],e]))}([...s].sort(),e),u=a-2*o,p=n-2*o-r;return[...s.map(t=>({id:t,x:o+c.get(t).x*u,y:o+c.get(t).y*p})),...l.map((t,e)=>({id:t,x:(e+.5)/l.length*a,y:n-o}))]}const wt=(t,e)=>({x:.5+.4*Math.cos(2*Math.PI*t/e),y:.5+.4*Math.sin(2*Math.PI*t/e)});function xt(t,e,a,n){const o=t.map(()=>({x:0,y:0}));for(let e=0;e<t.length;e++)for(let n=e+1;n<t.length;n++)kt(t,o,e,n,t=>-a*a/t);for(const[n,i]of e)kt(t,o,n,i,t=>t*t/a);t.forEach((t,e)=>{const a=Math.hypot(o[e].x,o[e].y)||1,i=Math.min(a,n)/a;t.x+=o[e].x*i+.01*(.5-t.x),t.y+=o[e].y*i+.01*(.5-t.y)})}function kt(t,e,a,n,o){const[i,s]=[t[n].x-t[a].x,t[n].y-t[a].y],l=Math.max(.001,Math.hypot(i,s)),r=o(l)/l;e[a].x+=i*r,e[a].y+=s*r,e[n].x-=i*r,e[n].y-=s*r}const[Mt,Ct,zt]=[-5,5,10],_t=Math.PI/5,St=1.7,Ot=.94,It=({influence:t,support:e},{width:a,height:n,size:o})=>({x:1.5*o+(e-Mt)/(Ct-Mt)*(a-3*o),y:2.6*o+(1-t/zt)*(n-5.2*o)}),jt=({actors:t,standings:e,size:a})=>({width:n,height:o})=>({points:[...t.filter(({id:t})=>e.has(t))].sort((t,a)=>e.get(a.id).influence-e.get(t.id).influence).map(({id:t,name:i})=>({id:t,words:i,...It(e.get(t),{width:n,height:o,size:a})})),taken:[{x:0,y:0,width:n,height:1.4*a},{x:0,y:o-1.4*a,width:n,height:1.4*a}]}),qt=({levels:t,size:e,widthOf:a})=>({width:n,height:o})=>{const i=t.map((e,a)=>({...e,...Bt(a,t.length,n,o)})),s=i.map(t=>function({title:t,actors:e,ry:a,outer:n,inner:o},{width:i,height:s,size:l,widthOf:r}){const c=`${t}: ${e.length}`,u=o?s/2-a*(o+n)/(2*n):s/2,p=r(c)*l*1.08;return{words:c,x:i/2,y:u,box:{x:i/2-p/2,y:u-.7*l,width:p,height:1.4*l}}}(t,{width:n,height:o,size:e,widthOf:a}));return{rings:i,titles:s,points:i.flatMap(t=>t.actors.map((e,a)=>function({id:t,name:e},a,{actors:n,inner:o,outer:i},{width:s,height:l}){const r=-Math.PI/2+_t/2+(a+.5)/n.length*(2*Math.PI-_t),c=(o?(o+i)/2:.66*i)*Ot;return{id:t,words:e,x:s/2+Math.cos(r)*c*s/2,y:l/2+Math.sin(r)*c*l/2}}(e,a,t,{width:n,height:o}))),taken:s.map(({box:t})=>t)}},Bt=(t,e,a,n)=>({rx:(t+St)/(e-1+St)*Ot*a/2,ry:(t+St)/(e-1+St)*Ot*n/2,inner:t?(t-1+St)/(e-1+St):0,outer:(t+St)/(e-1+St)}),Tt=({actors:t,ties:e,size:a})=>({width:n,height:o})=>{const i=new Map(t.map(({id:t,name:e})=>[t,e])),s=t=>e.filter(({from:e,to:a})=>e===t||a===t).length;return{points:vt([...i.keys()],e,{width:n,height:o,margin:1.6*a}).map(t=>({...t,words:i.get(t.id)})).sort((t,e)=>s(e.id)-s(t.id)),taken:[]}};function Pt({width:e,points:a},{height:n,size:i,standings:s}){const l=It({influence:5,support:0},{width:e,height:n,size:i}),r=(t,e,a,n)=>o`<text class="map-axis" x=${t} y=${e} dy="0.36em" text-anchor=${a}>${n}</text>`;return o`<rect class="map-critical" x="0" y="0" width=${l.x} height=${l.y} />
    <path class="map-cross" d=${`M${l.x} 0V${n}M0 ${l.y}H${e}`} />
    ${a.map(({id:t})=>function(t,e,a){if(!(null==e?void 0:e.apart))return null;const[n,i,s]=[e.low,e.high,e].map(t=>It(t,a));return o`<path key=${t} class="map-spread" d=${`M${n.x} ${s.y}H${i.x}M${s.x} ${n.y}V${i.y}`} />`}(t,s.get(t),{width:e,height:n,size:i}))}
    ${r(e/2,.7*i,"middle",t("धेरै प्रभाव"))}
    ${r(e/2,n-.7*i,"middle",t("थोरै प्रभाव"))}
    ${r(.3*i,.7*i,"start",t("विपक्षमा"))} ${r(e-.3*i,.7*i,"end",t("केका लागि"))}`}const At=({width:t,rings:e,titles:a},{height:n})=>o`${[...e].reverse().map(({id:e,rx:a,ry:i,actors:s})=>o`<ellipse
          key=${e}
          class="map-ring"
          data-empty=${0===s.length}
          cx=${t/2}
          cy=${n/2}
          rx=${a}
          ry=${i}
        />`)}
  ${a.map(({words:t,x:e,y:a})=>o`<text key=${t} class="map-ring-title" x=${e} y=${a} dy="0.36em">${t}</text>`)}`;function Dt({points:t},{ties:e,size:a}){const n=new Map(t.map(t=>[t.id,t]));return e.map(t=>function({id:t,type:e,strength:a=1,mutual:n},i,s,l){const r=Math.hypot(s.x-i.x,s.y-i.y)||1,[c,u]=[(s.x-i.x)/r,(s.y-i.y)/r],p=1.1*st(l),[h,d]=[{x:i.x+c*p,y:i.y+u*p},{x:s.x-c*p,y:s.y-u*p}];return o`<g key=${t} class="map-tie" data-type=${e} stroke-width=${(.06+.06*a)*l}>
    <path d=${`M${h.x} ${h.y}L${d.x} ${d.y}`} />
    ${Vt(d,c,u,l)} ${n&&Vt(h,-c,-u,l)}
  </g>`}(t,n.get(t.from),n.get(t.to),a))}function Vt({x:t,y:e},a,n,i){const[s,l]=[.55*i,.25*i],r=t-a*s,c=e-n*s;return o`<polygon points=${[[t,e],[r-n*l,c+a*l],[r+n*l,c-a*l]].map(t=>t.join(",")).join(" ")} />`}export{yt as T,h as a,m as b,d as c,x as d,k as e,lt as f,v as g,At as h,Dt as i,jt as j,ht as k,w as l,ft as m,Tt as n,K as o,Pt as p,qt as r,b as s,$ as t};
