import{a3 as e,t as o,c as t,n,i as a,q as r,I as s,M as l,O as i,Q as u,x as p,F as c,h as g,k as d,a6 as h,L as $}from"../core/shared.js";import{n as m,k as w,F as f}from"../pictures.js";const v=[0,1,2,3,4,5],y=({id:r,title:s,inside:l,lane:i,place:u,count:p,rating:c,ours:g,open:d,onRate:h,onBack:$,onNext:m,last:w})=>n`<section class="card rating" data-category=${i} aria-label=${s}>
    <p class="rating-place">${o("{n} of {all}",{n:u,all:p})}<${e} state=${c.state} /></p>
    <h2 class="rating-title" dir="auto" tabindex="-1">${s}</h2>
    ${l.length>0&&n`<details class="behind">
        <summary>${t("{n} card in it","{n} cards in it",l.length)}</summary>
        <ul>
          ${l.map(e=>n`<li dir="auto">${e}</li>`)}
        </ul>
      </details>`}
    <${b}
      id=${r}
      name="power"
      picture="power"
      title=${o("Power")}
      hint=${o(g?"Can we decide this, or get others to?":"Can they decide this, or get others to?")}
      value=${c.power}
      open=${d}
      onRate=${h}
    />
    <${b}
      id=${r}
      name="resources"
      picture="resources"
      title=${o("Resources")}
      hint=${o(g?"Do we have the people, money and skills?":"Do they have the people, money and skills?")}
      value=${c.resources}
      open=${d}
      onRate=${h}
    />
    ${"half"===c.state&&n`<p class="soft" role="status">${o("Now the other one too.")}</p>`}
    <div class="rating-steps">
      <button class="button" onClick=${$} disabled=${!$}>${a("chevron-start","flip")}${o("Back")}</button>
      <button
        class=${"saved"===c.state||"waiting"===c.state?"button primary":"button"}
        onClick=${m}
        disabled=${!m}
      >
        ${o(w?"Unrated first":"Next")}${a("chevron-end","flip")}
      </button>
    </div>
  </section>`,b=({id:e,name:t,picture:r,title:s,hint:l,value:i,open:u,onRate:p})=>n`<fieldset class="scale" disabled=${!u}>
    <legend>
      <span class="row-tight">${a(r)}<b>${s}</b></span
      ><small class="soft">${l}</small>
    </legend>
    ${v.map(o=>n`<label key=${o} data-heat=${o}>
          <input
            type="radio"
            name=${`${t}/${e}`}
            aria-label=${`${s}: ${o}`}
            checked=${o===i}
            onChange=${()=>p(t,o)}
          />
          <span>${o}</span></label
        >`)}
    <p class="scale-ends" aria-hidden="true"><span>${o("none")}</span><span>${o("everything it takes")}</span></p>
  </fieldset>`;function k({room:e,stage:t,me:a,group:l,done:i,all:u,onChoose:p}){var c;const{members:g,others:d}=null!=(c=t.settings)?c:{},h=u>0&&i(a.group)>=u;return n`<div class="stack-tight">
    ${d?n`<${x} ...${{groups:N(r(e.store),a.group),me:a,group:l,done:i,all:u,onChoose:p}} />`:n`<p class="rating-for">
            <span>${o("You rate for")}</span><${s} group=${e.store.get("group",null!=l?l:"")} />
          </p>`}
    ${d&&l===a.group&&h?n`<p class="soft rating-who" role="status">
            ${o("Your group is done. Now choose another group whose power you know.")}
          </p>`:n`<p class="soft rating-who">${function({members:e,ours:t}){return e?[o("Say what you think yourself. The wall shows your group’s average once five of you have rated."),o("When this stage closes, no one can tell anymore which rating is yours; if fewer than five have rated, those ratings are deleted.")].join(" "):o(t?"One answer for the whole group: talk first, then tap. Anyone in the group can change it.":"Say how your group sees them. The wall compares it with what they say themselves.")}({members:g,ours:l===a.group})}</p>`}
  </div>`}const N=(e,o)=>[...e].sort((e,t)=>Number(t.id===o)-Number(e.id===o)),x=({groups:e,me:t,group:a,done:r,all:s,onChoose:l})=>n`<label class="composer-select rating-choice"
    ><span>${o("Whose power")}</span
    ><select value=${a} onChange=${e=>l(e.currentTarget.value)}>
      ${e.map(e=>n`<option key=${e.id} value=${e.id} selected=${e.id===a}>
            ${M(e,t)} – ${o("{done} of {all}",{done:r(e.id),all:s})}
          </option>`)}
    </select></label
  >`,M=({id:e,name:t},n)=>e===n.group?o("{group} (your group)",{group:t}):t,C=(e,o)=>"facilitator"===e.role?o:e.group,S={"":l,leverage_points:e=>u(e).map(({id:o,on_kind:t})=>e.get(t,o)).filter(Boolean)},O={"":e=>t("{n} barrier","{n} barriers",e),leverage_points:e=>t("{n} leverage point","{n} leverage points",e)},R=e=>t("{n} card","{n} cards",e),_=({settings:e})=>(null==e?void 0:e.rates)||"",B=(e,o)=>{var t;return(null!=(t=O[_(e)])?t:R)(o)};function j(e,o){var t;const n=_(o),a=n in S?S[n](e):i(e,new Set(q(e,n)));return(null==(t=o.settings)?void 0:t.clusters)?a.filter(({kind:e})=>"cluster"===e):a}const q=(e,o)=>e.get("stage",o)?[o]:[];function F(e,o){const[t,n,a]=[e.all("card"),e.all("link"),T(e)],r=({id:e})=>t.filter(o=>o.id===e||o.cluster===e).map(e=>e.id),s=o.map(e=>({id:e.id,ends:[e.id,...r(e)]}));return{places:new Map(s.map(({id:e,ends:o})=>[e,W(o,n,a)]).filter(([,e])=>e)),voices:new Map(s.map(({id:e,ends:o})=>[e,A(t,o)]))}}function T(e){const o=e.all("vote").sort((e,o)=>{var t,n;return(null!=(t=o.closed_at)?t:0)-(null!=(n=e.closed_at)?n:0)||o.round-e.round}),t=new Map(e.all("tally").map(e=>[e.vote,e.items]));return o.map(({id:e})=>{var o;return(null!=(o=t.get(e))?o:[]).filter(({dots:e})=>e).map(({on:e})=>e)})}function W(e,o,t){const n=new Set([...e,...o.filter(({to:o})=>e.includes(o)).map(({from:e})=>e)]),a=t.map(e=>e.findIndex(e=>n.has(e))).find(e=>e>=0);return void 0===a?null:a+1}const A=(e,o)=>e.filter(({id:e,merged_into:t})=>o.includes(e)||o.includes(t)).length;function G({room:e,stage:o,me:t,group:n,on:a,half:r}){var s;const l=(({stage:e,on:o,group:t,rater:n})=>[e,o,t,null!=n?n:""].join("/"))({stage:o.id,on:a,group:n,rater:C(t,n)}),i=(null==(s=o.settings)?void 0:s.members)?((e,o)=>{var t;return null!=(t=o.find(o=>o.startsWith(`${e}/`)))?t:e})(l,e.store.ids("authorship")):l,u=h(e.outbox,"rate",{stage:o.id,on:a,group:n});return function({record:e,posts:o,draft:t}){var n,a;const r=o.at(-1);return t?{power:null!=(n=t.power)?n:null,resources:null!=(a=t.resources)?a:null,state:"half"}:r?{power:r.with.power,resources:r.with.resources,state:r.state.value}:e?{power:e.power,resources:e.resources,state:"saved"}:{power:null,resources:null,state:"none"}}({record:e.store.get("rating",i),posts:u,draft:r.value[`${n}/${a}`]})}const I=({state:e})=>"saved"===e||"waiting"===e;function P({store:e,ids:o,rating:t,ours:a,open:r,onRate:s}){var l;const i=e=>I(t(e)),u=g(null!=(l=o.find(e=>!i(e)))?l:o[0]),p=o.includes(u.value)?u.value:o[0],c=o.indexOf(p),d=c===o.length-1,h=e=>(u.value=e,void requestAnimationFrame(()=>{var e,o;null==(e=document.querySelector(".rating-title"))||e.focus({preventScroll:!0}),null==(o=document.querySelector(".rating"))||o.scrollIntoView({block:"center"})})),m=d?function(e,o,t){var n;const a=e.indexOf(t)+1;return null!=(n=[...e.slice(a),...e.slice(0,a)].find(e=>e!==t&&!o(e)))?n:null}(o,i,p):o[c+1];return n`<${U} done=${o.filter(i).length} all=${o.length} />
    <${y}
      key=${p}
      id=${p}
      title=${$(e,p)}
      inside=${D(e,p)}
      lane=${J(e,p)}
      place=${c+1}
      count=${o.length}
      rating=${t(p)}
      ours=${a}
      open=${r}
      onRate=${(e,o)=>s(p,e,o)}
      last=${d}
      onBack=${c>0?()=>h(o[c-1]):null}
      onNext=${m?()=>h(m):null}
    />
    <${Y} store=${e} ids=${o} rating=${t} here=${p} onGo=${h} />`}const D=(e,o)=>e.all("card").filter(({cluster:e})=>e===o).map(({text:e})=>e),J=(e,o)=>{var t,n;return null==(n=null!=(t=e.get("card",o))?t:e.get("cluster",o))?void 0:n.lane},U=({done:e,all:t})=>n`<div class="stack-tight">
    <p role="status"><b>${o("{done} of {all} rated",{done:e,all:t})}</b></p>
    <progress class="progress" aria-label=${o("Rated")} value=${e} max=${t}></progress>
  </div>`,Y=({store:e,ids:t,rating:a,here:r,onGo:s})=>n`<section class="stack-tight">
    <h3 class="section-head">${o("Overview")}</h3>
    <ol class="rated">
      ${t.map(t=>{const{power:l,resources:i}=a(t);return n`<li key=${t}>
          <button class="rated-row" aria-current=${t===r?"true":void 0} onClick=${()=>s(t)}>
            <span class="rated-name" dir="auto">${$(e,t)}</span>
            <${z} picture="power" name=${o("Power")} value=${l} /><${z}
              picture="resources"
              name=${o("Resources")}
              value=${i}
            />
          </button>
        </li>`})}
    </ol>
  </section>`,z=({picture:e,name:o,value:t})=>n`<span class="rated-value" data-heat=${null!=t?t:void 0} data-said=${null!==t}>
    ${a(e)}<span class="visually-hidden">${o}</span>${null!=t?t:"–"}</span
  >`,L=()=>n`<div class="empty">
    ${a("mark","big")}
    <h2>${o("Nothing to rate yet")}</h2>
    <p>${o("They appear here as soon as they’re on the wall.")}</p>
  </div>`;var Q=Object.freeze({__proto__:null,Activity:function({room:e,stage:o,open:t,head:a}){var r;const{store:s}=e,l=p(e),i=c(()=>JSON.stringify(j(s,o).map(({id:e})=>e))),u=g(null),h=null!=(r=u.value)?r:l.group,$=d(e.draft(`${o.id}/half`),{}),m=t=>G({room:e,stage:o,me:l,group:h,on:t,half:$}),w=JSON.parse(i.value);return n`<main class="page-main stack">
    ${a}
    <${k}
      ...${{room:e,stage:o,me:l,group:h}}
      done=${t=>w.filter(n=>I(G({room:e,stage:o,me:l,group:t,on:n,half:$}))).length}
      all=${w.length}
      onChoose=${e=>u.value=e}
    />
    ${0===w.length?n`<${L} />`:n`<${P}
            key=${h}
            store=${s}
            ids=${w}
            rating=${m}
            ours=${h===l.group}
            open=${t&&Boolean(h)}
            onRate=${(t,n,a)=>function({room:e,stage:o,group:t,on:n,half:a,rating:{power:r,resources:s}}){const{[`${t}/${n}`]:l,...i}=a.peek(),u=null!==r&&null!==s;a.value=u?i:{...i,[`${t}/${n}`]:{power:r,resources:s}},u&&e.post("rate",{stage:o.id,on:n,group:t,power:r,resources:s})}({room:e,stage:o,group:h,on:t,half:$,rating:{...m(t),[n]:a}})}
          />`}
  </main>`}});const V={gap({place:e,most:t,high:n},a){const r={place:e,groups:a(t),power:m(n)};return o(e?"Number {place} in the vote, and no group says it can shift it. Most power: {groups}, {power} of 5.":"No group says it can shift this. Most power: {groups}, {power} of 5.",r)},against({group:e,low:t,high:n,more:a},r){const s={group:r([e]),low:m(t),high:m(n)};return o(a?"{group} say {low}, others say they could do {high}.":"{group} say {high}, others see only {low}.",s)},within:({group:e,low:t,high:n},a)=>o("Members of {group} disagree: half of them say {low} to {high}.",{group:a([e]),low:m(t),high:m(n)}),between:({group:e,...t},n)=>o("Others see {group} differently: {least} say {low}, {most} say {high}.",{group:n([e]),...E(t,n)}),uneven:(e,t)=>o("Power is uneven: {most} say {high}, {least} say {low}.",E(e,t))},E=({least:e,most:o,low:t,high:n},a)=>({least:a(e),most:a(o),low:m(t),high:m(n)}),H={gap:()=>({words:o("Gap"),picture:"gap",tone:"error"}),against:()=>({words:o("Self and others"),picture:"people",tone:"info"}),within:()=>({words:o("Within a group"),picture:"people",tone:"warn"}),between:()=>({words:o("Between groups"),picture:"people",tone:"warn"}),uneven:()=>({words:o("Uneven power"),picture:"power",tone:""})},K=({findings:e,groups:a,titleOf:r,link:s=()=>null,start:l=1})=>n`<ol class="findings" start=${l}>
    ${e.map(e=>{var l;return n`<li class="finding" key=${`${e.kind}/${e.on}/${null!=(l=e.group)?l:""}`}>
          <${X} finding=${e} />
          <p class="finding-title" dir="auto">${r(e.on)}</p>
          <p class="finding-words" dir="auto">${((e,n)=>V[e.kind](e,(e=>n=>n.length>3?t("{n} group","{n} groups",n.length):e.filter(({id:e})=>n.includes(e)).map(({name:e})=>e).join(o(", ")))(n)))(e,a)}</p>
          ${s(e)}
        </li>`})}
  </ol>`;function X({finding:e}){const{words:o,picture:t,tone:r}=(({kind:e})=>H[e]())(e);return n`<span class="chip" data-tone=${r}>${a(t)}${o}</span>`}const[Z,ee,oe]=[4,3,5];function te(e,o,{places:t=new Map,voices:n=new Map}={}){const a=new Map(o.map((e,o)=>[e,o])),r=[...e.values()].filter(({on:e})=>a.has(e)).sort((e,o)=>a.get(e.on)-a.get(o.on));return[...ae(e,r,{places:t,voices:n}),...ne(r.map(re)),...ne(r.map(se)),...ne(r.map(le)),...ne(o.map(e=>function(e,o){const t=ie(e,o),{low:n,high:a,least:r,most:s}=ue(t);return t.length&&a-n>=Z?{kind:"uneven",on:e,low:n,high:a,least:r,most:s}:null}(e,r)))]}const ne=e=>e.filter(Boolean).sort((e,o)=>o.high-o.low-(e.high-e.low));function ae(e,o,{places:t,voices:n}){const a=w(e),r=[...new Set(o.map(({on:e})=>e))].filter(e=>a.has(e)),s=e=>null!=e?e:1/0;return r.map(e=>function(e,o,t){const{low:n,high:a,most:r}=ue(ie(e,o));return{kind:"gap",on:e,low:n,high:a,most:r,...t<=ee&&{place:t}}}(e,o,t.get(e))).sort((e,o)=>{var t,a;return Number(!e.place)-Number(!o.place)||(e.place?s(e.place)-s(o.place):0)||(null!=(t=n.get(o.on))?t:0)-(null!=(a=n.get(e.on))?a:0)})}function re({on:e,group:o,power:t,others:n,away:a}){if(null===a||Math.abs(a)<f)return null;const[r,s]=a>0?[t,n.power]:[n.power,t];return{kind:"against",on:e,low:r,high:s,group:o,more:a>0}}function se({on:e,group:o,raters:t,low:n,high:a}){return t>=oe&&a-n>=f?{kind:"within",on:e,low:n,high:a,group:o}:null}function le({on:e,group:o,by:t,others:n}){return!n||n.high-n.low<f?null:{kind:"between",on:e,group:o,...ue([...t].map(([e,{power:o}])=>[e,o]))}}const ie=(e,o)=>o.filter(o=>o.on===e&&null!==o.power).map(({group:e,power:o})=>[e,o]);function ue(e){const o=e.map(([,e])=>e),[t,n]=[Math.min(...o),Math.max(...o)],a=o=>e.filter(([,e])=>e===o).map(([e])=>e).sort();return{low:t,high:n,least:a(t),most:a(n)}}export{K as F,te as f,Q as p,j as r,B as t,F as w};
