import{a9 as e,t as o,d as t,n,i as s,p as a,H as r,L as l,ak as i,O as u,v as p,F as c,h as g,k as d,ab as $,M as h}from"../core/shared.js";import{k as m,g as w,F as f}from"../pictures.js";const v=[0,1,2,3,4,5],b=({id:a,title:r,inside:l,lane:i,place:u,count:p,rating:c,ours:g,open:d,onRate:$,onBack:h,onNext:m,last:w})=>n`<section class="card rating" data-category=${i} aria-label=${r}>
    <p class="rating-place">${o("{all} मध्ये {n}",{n:u,all:p})}<${e} state=${c.state} /></p>
    <h2 class="rating-title" dir="auto" tabindex="-1">${r}</h2>
    ${l.length>0&&n`<details class="behind">
        <summary>${t(["यसमा {n} कार्ड","यसमा {n} कार्ड"],"{n} cards in it",l.length)}</summary>
        <ul>
          ${l.map(e=>n`<li dir="auto">${e}</li>`)}
        </ul>
      </details>`}
    <${y}
      id=${a}
      name="power"
      picture="power"
      title=${o("शक्ति")}
      hint=${o(g?"के हामी आफैँ निर्णय गर्न वा अरूलाई निर्णय गराउन सक्छौँ?":"Can they decide this, or get others to?")}
      value=${c.power}
      open=${d}
      onRate=${$}
    />
    <${y}
      id=${a}
      name="resources"
      picture="resources"
      title=${o("स्रोतसाधन")}
      hint=${o(g?"यसका लागि हामीसँग मान्छे, पैसा, सिप छ?":"Do they have the people, money and skills?")}
      value=${c.resources}
      open=${d}
      onRate=${$}
    />
    ${"half"===c.state&&n`<p class="soft" role="status">${o("अब अर्कोमा पनि।")}</p>`}
    <div class="rating-steps">
      <button class="button" onClick=${h} disabled=${!h}>${s("chevron-start","flip")}${o("पछाडि")}</button>
      <button
        class=${"saved"===c.state||"waiting"===c.state?"button primary":"button"}
        onClick=${m}
        disabled=${!m}
      >
        ${o(w?"अङ्क नदिएको पहिलो बाधा":"अर्को")}${s("chevron-end","flip")}
      </button>
    </div>
  </section>`,y=({id:e,name:t,picture:a,title:r,hint:l,value:i,open:u,onRate:p})=>n`<fieldset class="scale" disabled=${!u}>
    <legend>
      <span class="row-tight">${s(a)}<b>${r}</b></span
      ><small class="soft">${l}</small>
    </legend>
    ${v.map(o=>n`<label key=${o} data-heat=${o}>
          <input
            type="radio"
            name=${`${t}/${e}`}
            aria-label=${`${r}: ${o}`}
            checked=${o===i}
            onChange=${()=>p(t,o)}
          />
          <span>${o}</span></label
        >`)}
    <p class="scale-ends" aria-hidden="true"><span>${o("छैन")}</span><span>${o("चाहिने जति सबै")}</span></p>
  </fieldset>`;function k({room:e,stage:t,me:s,group:l,done:i,all:u,onChoose:p}){var c;const{members:g,others:d}=null!=(c=t.settings)?c:{},$=u>0&&i(s.group)>=u;return n`<div class="stack-tight">
    ${d?n`<${x} ...${{groups:M(a(e.store),s.group),me:s,group:l,done:i,all:u,onChoose:p}} />`:n`<p class="rating-for">
            <span>${o("तपाईं अङ्क दिँदै हुनुहुन्छ:")}</span><${r} group=${e.store.get("group",null!=l?l:"")} />
          </p>`}
    ${d&&l===s.group&&$?n`<p class="soft rating-who" role="status">
            ${o("Your group is done. Now choose another group whose power you know.")}
          </p>`:n`<p class="soft rating-who">${function({members:e,ours:t}){return e?[o("तपाईं आफैंलाई के लाग्छ भन्नुहोस्। तपाईंहरूमध्ये पाँच जनाले मूल्याङ्कन गरेपछि भित्ताले तपाईंको समूहको औसत देखाउँछ।"),o("यो चरण बन्द भएपछि कुन मूल्याङ्कन तपाईंको हो, कसैले थाहा पाउन सक्दैन; पाँच जनाभन्दा कमले मूल्याङ्कन गरेका भए ती मूल्याङ्कन मेटिन्छन्।")].join(" "):o(t?"पूरै समूहको एउटै उत्तर: पहिला कुरा गर्नुहोस्, अनि थिच्नुहोस्। समूहका जोसुकैले बदल्न सक्छन्।":"Say how your group sees them. The wall compares it with what they say themselves.")}({members:g,ours:l===s.group})}</p>`}
  </div>`}const M=(e,o)=>[...e].sort((e,t)=>Number(t.id===o)-Number(e.id===o)),x=({groups:e,me:t,group:s,done:a,all:r,onChoose:l})=>n`<label class="composer-select rating-choice"
    ><span>${o("Whose power")}</span
    ><select value=${s} onChange=${e=>l(e.currentTarget.value)}>
      ${e.map(e=>n`<option key=${e.id} value=${e.id} selected=${e.id===s}>
            ${N(e,t)} – ${o("{done} of {all}",{done:a(e.id),all:r})}
          </option>`)}
    </select></label
  >`,N=({id:e,name:t},n)=>e===n.group?o("{group} (your group)",{group:t}):t,C=(e,o)=>"facilitator"===e.role?o:e.group,S={"":l,leverage_points:e=>u(e).map(({id:o,on_kind:t})=>e.get(t,o)).filter(Boolean)},_={"":e=>t("{n} barrier","{n} barriers",e),leverage_points:e=>t("{n} leverage point","{n} leverage points",e)},O=e=>t(["{n} कार्ड","{n} कार्ड"],"{n} cards",e),R=({settings:e})=>(null==e?void 0:e.rates)||"",j=(e,o)=>{var t;return(null!=(t=_[R(e)])?t:O)(o)};function B(e,o){var t;const n=R(o),s=n in S?S[n](e):i(e,new Set(F(e,n)));return(null==(t=o.settings)?void 0:t.clusters)?s.filter(({kind:e})=>"cluster"===e):s}const F=(e,o)=>e.get("stage",o)?[o]:[];function q(e,o){const[t,n,s]=[e.all("card"),e.all("link"),W(e)],a=({id:e})=>t.filter(o=>o.id===e||o.cluster===e).map(e=>e.id),r=o.map(e=>({id:e.id,ends:[e.id,...a(e)]}));return{places:new Map(r.map(({id:e,ends:o})=>[e,A(o,n,s)]).filter(([,e])=>e)),voices:new Map(r.map(({id:e,ends:o})=>[e,G(t,o)]))}}function W(e){const o=e.all("vote").sort((e,o)=>{var t,n;return(null!=(t=o.closed_at)?t:0)-(null!=(n=e.closed_at)?n:0)||o.round-e.round}),t=new Map(e.all("tally").map(e=>[e.vote,e.items]));return o.map(({id:e})=>{var o;return(null!=(o=t.get(e))?o:[]).filter(({dots:e})=>e).map(({on:e})=>e)})}function A(e,o,t){const n=new Set([...e,...o.filter(({to:o})=>e.includes(o)).map(({from:e})=>e)]),s=t.map(e=>e.findIndex(e=>n.has(e))).find(e=>e>=0);return void 0===s?null:s+1}const G=(e,o)=>e.filter(({id:e,merged_into:t})=>o.includes(e)||o.includes(t)).length;function I({room:e,stage:o,me:t,group:n,on:s,half:a}){var r;const l=(({stage:e,on:o,group:t,rater:n})=>[e,o,t,null!=n?n:""].join("/"))({stage:o.id,on:s,group:n,rater:C(t,n)}),i=(null==(r=o.settings)?void 0:r.members)?((e,o)=>{var t;return null!=(t=o.find(o=>o.startsWith(`${e}/`)))?t:e})(l,e.store.ids("authorship")):l,u=$(e.outbox,"rate",{stage:o.id,on:s,group:n});return function({record:e,posts:o,draft:t}){var n,s;const a=o.at(-1);return t?{power:null!=(n=t.power)?n:null,resources:null!=(s=t.resources)?s:null,state:"half"}:a?{power:a.with.power,resources:a.with.resources,state:a.state.value}:e?{power:e.power,resources:e.resources,state:"saved"}:{power:null,resources:null,state:"none"}}({record:e.store.get("rating",i),posts:u,draft:a.value[`${n}/${s}`]})}const J=({state:e})=>"saved"===e||"waiting"===e;function T({store:e,ids:o,rating:t,ours:s,open:a,onRate:r}){var l;const i=e=>J(t(e)),u=g(null!=(l=o.find(e=>!i(e)))?l:o[0]),p=o.includes(u.value)?u.value:o[0],c=o.indexOf(p),d=c===o.length-1,$=e=>(u.value=e,void requestAnimationFrame(()=>{var e,o;null==(e=document.querySelector(".rating-title"))||e.focus({preventScroll:!0}),null==(o=document.querySelector(".rating"))||o.scrollIntoView({block:"center"})})),m=d?function(e,o,t){var n;const s=e.indexOf(t)+1;return null!=(n=[...e.slice(s),...e.slice(0,s)].find(e=>e!==t&&!o(e)))?n:null}(o,i,p):o[c+1];return n`<${H} done=${o.filter(i).length} all=${o.length} />
    <${b}
      key=${p}
      id=${p}
      title=${h(e,p)}
      inside=${z(e,p)}
      lane=${D(e,p)}
      place=${c+1}
      count=${o.length}
      rating=${t(p)}
      ours=${s}
      open=${a}
      onRate=${(e,o)=>r(p,e,o)}
      last=${d}
      onBack=${c>0?()=>$(o[c-1]):null}
      onNext=${m?()=>$(m):null}
    />
    <${L} store=${e} ids=${o} rating=${t} here=${p} onGo=${$} />`}const z=(e,o)=>e.all("card").filter(({cluster:e})=>e===o).map(({text:e})=>e),D=(e,o)=>{var t,n;return null==(n=null!=(t=e.get("card",o))?t:e.get("cluster",o))?void 0:n.lane},H=({done:e,all:t})=>n`<div class="stack-tight">
    <p role="status"><b>${o("{all} मध्ये {done} मा अङ्क दिइयो",{done:e,all:t})}</b></p>
    <progress class="progress" aria-label=${o("अङ्क दिइयो")} value=${e} max=${t}></progress>
  </div>`,L=({store:e,ids:t,rating:s,here:a,onGo:r})=>n`<section class="stack-tight">
    <h3 class="section-head">${o("Overview")}</h3>
    <ol class="rated">
      ${t.map(t=>{const{power:l,resources:i}=s(t);return n`<li key=${t}>
          <button class="rated-row" aria-current=${t===a?"true":void 0} onClick=${()=>r(t)}>
            <span class="rated-name" dir="auto">${h(e,t)}</span>
            <${P} picture="power" name=${o("शक्ति")} value=${l} /><${P}
              picture="resources"
              name=${o("स्रोतसाधन")}
              value=${i}
            />
          </button>
        </li>`})}
    </ol>
  </section>`,P=({picture:e,name:o,value:t})=>n`<span class="rated-value" data-heat=${null!=t?t:void 0} data-said=${null!==t}>
    ${s(e)}<span class="visually-hidden">${o}</span>${null!=t?t:"–"}</span
  >`,U=()=>n`<div class="empty">
    ${s("mark","big")}
    <h2>${o("अङ्क दिने केही छैन")}</h2>
    <p>${o("भित्तोमा आउनेबित्तिकै यहाँ पनि आउँछन्।")}</p>
  </div>`;var V=Object.freeze({__proto__:null,Activity:function({room:e,stage:o,open:t,head:s}){var a;const{store:r}=e,l=p(e),i=c(()=>JSON.stringify(B(r,o).map(({id:e})=>e))),u=g(null),$=null!=(a=u.value)?a:l.group,h=d(e.draft(`${o.id}/half`),{}),m=t=>I({room:e,stage:o,me:l,group:$,on:t,half:h}),w=JSON.parse(i.value);return n`<main class="page-main stack">
    ${s}
    <${k}
      ...${{room:e,stage:o,me:l,group:$}}
      done=${t=>w.filter(n=>J(I({room:e,stage:o,me:l,group:t,on:n,half:h}))).length}
      all=${w.length}
      onChoose=${e=>u.value=e}
    />
    ${0===w.length?n`<${U} />`:n`<${T}
            key=${$}
            store=${r}
            ids=${w}
            rating=${m}
            ours=${$===l.group}
            open=${t&&Boolean($)}
            onRate=${(t,n,s)=>function({room:e,stage:o,group:t,on:n,half:s,rating:{power:a,resources:r}}){const{[`${t}/${n}`]:l,...i}=s.peek(),u=null!==a&&null!==r;s.value=u?i:{...i,[`${t}/${n}`]:{power:a,resources:r}},u&&e.post("rate",{stage:o.id,on:n,group:t,power:a,resources:r})}({room:e,stage:o,group:$,on:t,half:h,rating:{...m(t),[n]:s}})}
          />`}
  </main>`}});const Y={gap({place:e,most:t,high:n},s){const a={place:e,groups:s(t),power:m(n)};return o(e?"Number {place} in the vote, and no group says it can shift it. Most power: {groups}, {power} of 5.":"No group says it can shift this. Most power: {groups}, {power} of 5.",a)},against({group:e,low:t,high:n,more:s},a){const r={group:a([e]),low:m(t),high:m(n)};return o(s?"{group} say {low}, others say they could do {high}.":"{group} say {high}, others see only {low}.",r)},within:({group:e,low:t,high:n},s)=>o("Members of {group} disagree: half of them say {low} to {high}.",{group:s([e]),low:m(t),high:m(n)}),between:({group:e,...t},n)=>o("Others see {group} differently: {least} say {low}, {most} say {high}.",{group:n([e]),...E(t,n)}),uneven:(e,t)=>o("Power is uneven: {most} say {high}, {least} say {low}.",E(e,t))},E=({least:e,most:o,low:t,high:n},s)=>({least:s(e),most:s(o),low:m(t),high:m(n)}),K={gap:()=>({words:o("खाली ठाउँ"),picture:"gap",tone:"error"}),against:()=>({words:o("Self and others"),picture:"people",tone:"info"}),within:()=>({words:o("Within a group"),picture:"people",tone:"warn"}),between:()=>({words:o("Between groups"),picture:"people",tone:"warn"}),uneven:()=>({words:o("Uneven power"),picture:"power",tone:""})},Q=({findings:e,groups:s,titleOf:a,link:r=()=>null,start:l=1})=>n`<ol class="findings" start=${l}>
    ${e.map(e=>{var l;return n`<li class="finding" key=${`${e.kind}/${e.on}/${null!=(l=e.group)?l:""}`}>
          <${X} finding=${e} />
          <p class="finding-title" dir="auto">${a(e.on)}</p>
          <p class="finding-words" dir="auto">${((e,n)=>Y[e.kind](e,(e=>n=>n.length>3?t(["{n} समूह","{n} समूह"],"{n} groups",n.length):e.filter(({id:e})=>n.includes(e)).map(({name:e})=>e).join(o(", ")))(n)))(e,s)}</p>
          ${r(e)}
        </li>`})}
  </ol>`;function X({finding:e}){const{words:o,picture:t,tone:a}=(({kind:e})=>K[e]())(e);return n`<span class="chip" data-tone=${a}>${s(t)}${o}</span>`}const[Z,ee,oe]=[4,3,5];function te(e,o,{places:t=new Map,voices:n=new Map}={}){const s=new Map(o.map((e,o)=>[e,o])),a=[...e.values()].filter(({on:e})=>s.has(e)).sort((e,o)=>s.get(e.on)-s.get(o.on));return[...se(e,a,{places:t,voices:n}),...ne(a.map(ae)),...ne(a.map(re)),...ne(a.map(le)),...ne(o.map(e=>function(e,o){const t=ie(e,o),{low:n,high:s,least:a,most:r}=ue(t);return t.length&&s-n>=Z?{kind:"uneven",on:e,low:n,high:s,least:a,most:r}:null}(e,a)))]}const ne=e=>e.filter(Boolean).sort((e,o)=>o.high-o.low-(e.high-e.low));function se(e,o,{places:t,voices:n}){const s=w(e),a=[...new Set(o.map(({on:e})=>e))].filter(e=>s.has(e)),r=e=>null!=e?e:1/0;return a.map(e=>function(e,o,t){const{low:n,high:s,most:a}=ue(ie(e,o));return{kind:"gap",on:e,low:n,high:s,most:a,...t<=ee&&{place:t}}}(e,o,t.get(e))).sort((e,o)=>{var t,s;return Number(!e.place)-Number(!o.place)||(e.place?r(e.place)-r(o.place):0)||(null!=(t=n.get(o.on))?t:0)-(null!=(s=n.get(e.on))?s:0)})}function ae({on:e,group:o,power:t,others:n,away:s}){if(null===s||Math.abs(s)<f)return null;const[a,r]=s>0?[t,n.power]:[n.power,t];return{kind:"against",on:e,low:a,high:r,group:o,more:s>0}}function re({on:e,group:o,raters:t,low:n,high:s}){return t>=oe&&s-n>=f?{kind:"within",on:e,low:n,high:s,group:o}:null}function le({on:e,group:o,by:t,others:n}){return!n||n.high-n.low<f?null:{kind:"between",on:e,group:o,...ue([...t].map(([e,{power:o}])=>[e,o]))}}const ie=(e,o)=>o.filter(o=>o.on===e&&null!==o.power).map(({group:e,power:o})=>[e,o]);function ue(e){const o=e.map(([,e])=>e),[t,n]=[Math.min(...o),Math.max(...o)],s=o=>e.filter(([,e])=>e===o).map(([e])=>e).sort();return{low:t,high:n,least:s(t),most:s(n)}}export{Q as F,te as f,V as p,B as r,j as t,q as w};
