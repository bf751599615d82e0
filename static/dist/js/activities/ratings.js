import{a9 as e,t as a,d as t,n as s,i as n,v as r,F as o,h as l,k as i,L as u,p as $,H as c,M as p,ab as d}from"../core/shared.js";const g=[0,1,2,3,4,5],h=({id:r,title:o,inside:l,lane:i,place:u,count:$,rating:c,open:p,onRate:d,onBack:g,onNext:h,last:m})=>s`<section class="card rating" data-category=${i} aria-label=${o}>
    <p class="rating-place">${a("Barrier {n} of {count}",{n:u,count:$})}<${e} state=${c.state} /></p>
    <h2 class="rating-title" dir="auto" tabindex="-1">${o}</h2>
    ${l.length>0&&s`<details class="behind">
        <summary>${t("{n} card in it","{n} cards in it",l.length)}</summary>
        <ul>
          ${l.map(e=>s`<li dir="auto">${e}</li>`)}
        </ul>
      </details>`}
    <${v}
      id=${r}
      name="power"
      picture="power"
      title=${a("Power")}
      hint=${a("Can we decide this, or get others to?")}
      value=${c.power}
      open=${p}
      onRate=${d}
    />
    <${v}
      id=${r}
      name="resources"
      picture="resources"
      title=${a("Resources")}
      hint=${a("Do we have the people, money and skills?")}
      value=${c.resources}
      open=${p}
      onRate=${d}
    />
    ${"half"===c.state&&s`<p class="soft" role="status">${a("Now the other one too.")}</p>`}
    <div class="rating-steps">
      <button class="button" onClick=${g} disabled=${!g}>${n("chevron-start","flip")}${a("Back")}</button>
      <button
        class=${"saved"===c.state||"waiting"===c.state?"button primary":"button"}
        onClick=${h}
        disabled=${!h}
      >
        ${a(m?"Unrated first":"Next")}${n("chevron-end","flip")}
      </button>
    </div>
  </section>`,v=({id:e,name:t,picture:r,title:o,hint:l,value:i,open:u,onRate:$})=>s`<fieldset class="scale" disabled=${!u}>
    <legend>
      <span class="row-tight">${n(r)}<b>${o}</b></span
      ><small class="soft">${l}</small>
    </legend>
    ${g.map(a=>s`<label key=${a} data-heat=${a}>
          <input
            type="radio"
            name=${`${t}/${e}`}
            aria-label=${`${o}: ${a}`}
            checked=${a===i}
            onChange=${()=>$(t,a)}
          />
          <span>${a}</span></label
        >`)}
    <p class="scale-ends" aria-hidden="true"><span>${a("none")}</span><span>${a("everything it takes")}</span></p>
  </fieldset>`,m=(e,a)=>"facilitator"===e.role?a:e.group;function f({room:e,stage:a,open:t,head:n}){var $;const{store:c}=e,p=r(e),g=o(()=>JSON.stringify(u(c).map(({id:e})=>e))),h=l(null),v=null!=($=h.value)?$:p.group,f=i(e.draft(`${a.id}/half`),{}),w=t=>function({room:e,stage:a,me:t,group:s,on:n,half:r}){var o;const l=(({stage:e,on:a,group:t,rater:s})=>[e,a,t,null!=s?s:""].join("/"))({stage:a.id,on:n,group:s,rater:m(t,s)}),i=(null==(o=a.settings)?void 0:o.members)?((e,a)=>{var t;return null!=(t=a.find(a=>a.startsWith(`${e}/`)))?t:e})(l,e.store.ids("authorship")):l,u=d(e.outbox,"rate",{stage:a.id,on:n,group:s});return function({record:e,posts:a,draft:t}){var s,n;const r=a.at(-1);return t?{power:null!=(s=t.power)?s:null,resources:null!=(n=t.resources)?n:null,state:"half"}:r?{power:r.with.power,resources:r.with.resources,state:r.state.value}:e?{power:e.power,resources:e.resources,state:"saved"}:{power:null,resources:null,state:"none"}}({record:e.store.get("rating",i),posts:u,draft:r.value[`${s}/${n}`]})}({room:e,stage:a,me:p,group:v,on:t,half:f}),y=JSON.parse(g.value);return s`<main class="page-main stack">
    ${n}
    <${N} room=${e} stage=${a} group=${v} onChoose=${e=>h.value=e} />
    ${0===y.length?s`<${S} />`:s`<${b}
            key=${v}
            store=${c}
            ids=${y}
            rating=${w}
            open=${t&&Boolean(v)}
            onRate=${(t,s,n)=>function({room:e,stage:a,group:t,on:s,half:n,rating:{power:r,resources:o}}){const{[`${t}/${s}`]:l,...i}=n.peek(),u=null!==r&&null!==o;n.value=u?i:{...i,[`${t}/${s}`]:{power:r,resources:o}},u&&e.post("rate",{stage:a.id,on:s,group:t,power:r,resources:o})}({room:e,stage:a,group:v,on:t,half:f,rating:{...w(t),[s]:n}})}
          />`}
  </main>`}const w=({state:e})=>"saved"===e||"waiting"===e;function b({store:e,ids:a,rating:t,open:n,onRate:r}){var o;const i=e=>w(t(e)),u=l(null!=(o=a.find(e=>!i(e)))?o:a[0]),$=a.includes(u.value)?u.value:a[0],c=a.indexOf($),d=c===a.length-1,g=e=>(u.value=e,void requestAnimationFrame(()=>{var e,a;null==(e=document.querySelector(".rating-title"))||e.focus({preventScroll:!0}),null==(a=document.querySelector(".rating"))||a.scrollIntoView({block:"center"})})),v=d?function(e,a,t){var s;const n=e.indexOf(t)+1;return null!=(s=[...e.slice(n),...e.slice(0,n)].find(e=>e!==t&&!a(e)))?s:null}(a,i,$):a[c+1];return s`<${R} done=${a.filter(i).length} all=${a.length} />
    <${h}
      key=${$}
      id=${$}
      title=${p(e,$)}
      inside=${y(e,$)}
      lane=${k(e,$)}
      place=${c+1}
      count=${a.length}
      rating=${t($)}
      open=${n}
      onRate=${(e,a)=>r($,e,a)}
      last=${d}
      onBack=${c>0?()=>g(a[c-1]):null}
      onNext=${v?()=>g(v):null}
    />
    <${x} store=${e} ids=${a} rating=${t} here=${$} onGo=${g} />`}const y=(e,a)=>e.all("card").filter(({cluster:e})=>e===a).map(({text:e})=>e),k=(e,a)=>{var t,s;return null==(s=null!=(t=e.get("card",a))?t:e.get("cluster",a))?void 0:s.lane},R=({done:e,all:t})=>s`<div class="stack-tight">
    <p role="status"><b>${a("{done} of {all} rated",{done:e,all:t})}</b></p>
    <progress class="progress" aria-label=${a("Rated")} value=${e} max=${t}></progress>
  </div>`,x=({store:e,ids:t,rating:n,here:r,onGo:o})=>s`<section class="stack-tight">
    <h3 class="section-head">${a("All barriers")}</h3>
    <ol class="rated">
      ${t.map(t=>{const{power:l,resources:i}=n(t);return s`<li key=${t}>
          <button class="rated-row" aria-current=${t===r?"true":void 0} onClick=${()=>o(t)}>
            <span class="rated-name" dir="auto">${p(e,t)}</span>
            <${C} picture="power" name=${a("Power")} value=${l} /><${C}
              picture="resources"
              name=${a("Resources")}
              value=${i}
            />
          </button>
        </li>`})}
    </ol>
  </section>`,C=({picture:e,name:a,value:t})=>s`<span class="rated-value" data-heat=${null!=t?t:void 0} data-said=${null!==t}>
    ${n(e)}<span class="visually-hidden">${a}</span>${null!=t?t:"–"}</span
  >`;function N({room:e,stage:t,group:n,onChoose:r}){var o;const{members:l,others:i}=null!=(o=t.settings)?o:{},u=e.store.get("group",null!=n?n:"");return s`<div class="stack-tight">
    ${i?s`<label class="composer-select"
            ><span>${a("Rate for")}</span
            ><select value=${n} onChange=${e=>r(e.currentTarget.value)}>
              ${$(e.store).map(e=>s`<option key=${e.id} value=${e.id}>${e.name}</option>`)}
            </select></label
          >`:s`<p class="rating-for"><span>${a("You rate for")}</span><${c} group=${u} /></p>`}
    <p class="soft rating-who">
      ${l?[a("Say what you think yourself. The wall shows your group’s average once five of you have rated."),a("When this stage closes, no one can tell anymore which rating is yours; if fewer than five have rated, those ratings are deleted.")].join(" "):a("One answer for the whole group: talk first, then tap. Anyone in the group can change it.")}
    </p>
  </div>`}const S=()=>s`<div class="empty">
    ${n("mark","big")}
    <h2>${a("No barriers yet")}</h2>
    <p>${a("They appear here as soon as they’re on the wall.")}</p>
  </div>`;export{f as Activity};
