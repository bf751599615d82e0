import{S as e,t,b as a,n as s,i as n,M as o,U as r,h as l,q as i,g as u,G as $,u as c,O as p}from"../core/shared.js";const d=[0,1,2,3,4,5],g=({id:o,title:r,inside:l,lane:i,place:u,count:$,rating:c,open:p,onRate:d,onBack:g,onNext:v,last:m})=>s`<section class="card rating" data-category=${i} aria-label=${r}>
    <p class="rating-place">${t("Barrier {n} of {count}",{n:u,count:$})}<${e} state=${c.state} /></p>
    <h2 class="rating-title" dir="auto" tabindex="-1">${r}</h2>
    ${l.length>0&&s`<details class="point-behind">
        <summary>${a("{n} card in it","{n} cards in it",l.length)}</summary>
        <ul>
          ${l.map(e=>s`<li dir="auto">${e}</li>`)}
        </ul>
      </details>`}
    <${h}
      id=${o}
      name="power"
      picture="power"
      title=${t("Power")}
      hint=${t("Can we decide this, or get others to?")}
      value=${c.power}
      open=${p}
      onRate=${d}
    />
    <${h}
      id=${o}
      name="resources"
      picture="resources"
      title=${t("Resources")}
      hint=${t("Do we have the people, money and skills?")}
      value=${c.resources}
      open=${p}
      onRate=${d}
    />
    ${"half"===c.state&&s`<p class="soft" role="status">${t("Now the other one too.")}</p>`}
    <div class="rating-steps">
      <button class="button" onClick=${g} disabled=${!g}>${n("chevron-start","flip")}${t("Back")}</button>
      <button
        class=${"saved"===c.state||"waiting"===c.state?"button primary":"button"}
        onClick=${v}
        disabled=${!v}
      >
        ${t(m?"Unrated first":"Next")}${n("chevron-end","flip")}
      </button>
    </div>
  </section>`,h=({id:e,name:a,picture:o,title:r,hint:l,value:i,open:u,onRate:$})=>s`<fieldset class="scale" disabled=${!u}>
    <legend>
      <span class="row-tight">${n(o)}<b>${r}</b></span
      ><small class="soft">${l}</small>
    </legend>
    ${d.map(t=>s`<label key=${t} data-heat=${t}>
          <input
            type="radio"
            name=${`${a}/${e}`}
            aria-label=${`${r}: ${t}`}
            checked=${t===i}
            onChange=${()=>$(a,t)}
          />
          <span>${t}</span></label
        >`)}
    <p class="scale-ends" aria-hidden="true"><span>${t("none")}</span><span>${t("everything it takes")}</span></p>
  </fieldset>`,v=(e,t)=>"facilitator"===e.role?t:e.group;function m({room:e,stage:t,open:a,head:n}){var u;const{store:$}=e,c=o(e),d=r(()=>JSON.stringify(i($).map(({id:e})=>e))),g=l(null),h=null!=(u=g.value)?u:c.group,m=l(new Map),f=a=>function({room:e,stage:t,me:a,group:s,on:n,half:o}){var r;const l=(({stage:e,on:t,group:a,rater:s})=>[e,t,a,null!=s?s:""].join("/"))({stage:t.id,on:n,group:s,rater:v(a,s)}),i=(null==(r=t.settings)?void 0:r.members)?((e,t)=>{var a;return null!=(a=t.find(t=>t.startsWith(`${e}/`)))?a:e})(l,e.store.ids("authorship")):l,u=p(e.outbox,"rate",{stage:t.id,on:n,group:s});return function({record:e,posts:t,draft:a}){var s,n;const o=t.at(-1);return a?{power:null!=(s=a.power)?s:null,resources:null!=(n=a.resources)?n:null,state:"half"}:o?{power:o.with.power,resources:o.with.resources,state:o.state.value}:e?{power:e.power,resources:e.resources,state:"saved"}:{power:null,resources:null,state:"none"}}({record:e.store.get("rating",i),posts:u,draft:o.value.get(`${s}/${n}`)})}({room:e,stage:t,me:c,group:h,on:a,half:m}),b=JSON.parse(d.value);return s`<main class="page-main stack">
    ${n}
    <${C} room=${e} stage=${t} me=${c} group=${h} onChoose=${e=>g.value=e} />
    ${0===b.length?s`<${N} />`:s`<${w}
            key=${h}
            store=${$}
            ids=${b}
            rating=${f}
            open=${a&&Boolean(h)}
            onRate=${(a,s,n)=>function({room:e,stage:t,group:a,on:s,half:n,rating:{power:o,resources:r}}){const l=new Map(n.value),i=null!==o&&null!==r;i?l.delete(`${a}/${s}`):l.set(`${a}/${s}`,{power:o,resources:r}),n.value=l,i&&e.post("rate",{stage:t.id,on:s,group:a,power:o,resources:r})}({room:e,stage:t,group:h,on:a,half:m,rating:{...f(a),[s]:n}})}
          />`}
  </main>`}const f=({state:e})=>"saved"===e||"waiting"===e;function w({store:e,ids:t,rating:a,open:n,onRate:o}){var r;const i=e=>f(a(e)),u=l(null!=(r=t.find(e=>!i(e)))?r:t[0]),$=t.includes(u.value)?u.value:t[0],p=t.indexOf($),d=p===t.length-1,h=e=>(u.value=e,void requestAnimationFrame(()=>{var e,t;null==(e=document.querySelector(".rating-title"))||e.focus({preventScroll:!0}),null==(t=document.querySelector(".rating"))||t.scrollIntoView({block:"center"})})),v=d?function(e,t,a){var s;const n=e.indexOf(a)+1;return null!=(s=[...e.slice(n),...e.slice(0,n)].find(e=>e!==a&&!t(e)))?s:null}(t,i,$):t[p+1];return s`<${k} done=${t.filter(i).length} all=${t.length} />
    <${g}
      key=${$}
      id=${$}
      title=${c(e,$)}
      inside=${b(e,$)}
      lane=${y(e,$)}
      place=${p+1}
      count=${t.length}
      rating=${a($)}
      open=${n}
      onRate=${(e,t)=>o($,e,t)}
      last=${d}
      onBack=${p>0?()=>h(t[p-1]):null}
      onNext=${v?()=>h(v):null}
    />
    <${R} store=${e} ids=${t} rating=${a} here=${$} onGo=${h} />`}const b=(e,t)=>e.all("card").filter(({cluster:e})=>e===t).map(({text:e})=>e),y=(e,t)=>{var a,s;return null==(s=null!=(a=e.get("card",t))?a:e.get("cluster",t))?void 0:s.lane},k=({done:e,all:a})=>s`<div class="stack-tight">
    <p role="status"><b>${t("{done} of {all} rated",{done:e,all:a})}</b></p>
    <progress class="progress" aria-label=${t("Rated")} value=${e} max=${a}></progress>
  </div>`,R=({store:e,ids:a,rating:n,here:o,onGo:r})=>s`<section class="stack-tight">
    <h3 class="section-head">${t("All barriers")}</h3>
    <ol class="rated">
      ${a.map(a=>{const{power:l,resources:i}=n(a);return s`<li key=${a}>
          <button class="rated-row" aria-current=${a===o?"true":void 0} onClick=${()=>r(a)}>
            <span class="rated-name" dir="auto">${c(e,a)}</span>
            <${x} picture="power" name=${t("Power")} value=${l} /><${x}
              picture="resources"
              name=${t("Resources")}
              value=${i}
            />
          </button>
        </li>`})}
    </ol>
  </section>`,x=({picture:e,name:t,value:a})=>s`<span class="rated-value" data-heat=${null!=a?a:void 0} data-said=${null!==a}>
    ${n(e)}<span class="visually-hidden">${t}</span>${null!=a?a:"–"}</span
  >`;function C({room:e,stage:a,me:n,group:o,onChoose:r}){var l;const{members:i,others:c}=null!=(l=a.settings)?l:{},p=e.store.get("group",null!=o?o:"");return s`<div class="stack-tight">
    ${c?s`<label class="composer-select"
            ><span>${t("Rate for")}</span
            ><select value=${o} onChange=${e=>r(e.currentTarget.value)}>
              ${u(e.store).map(e=>s`<option key=${e.id} value=${e.id}>${e.name}</option>`)}
            </select></label
          >`:s`<p class="row-tight"><span>${t("You rate for")}</span><${$} group=${p} /></p>`}
    <p class="soft rating-who">
      ${t(i?"Say what you think yourself. The wall shows your group’s average.":"One answer for the whole group: talk first, then tap. Anyone in the group can change it.")}
    </p>
  </div>`}const N=()=>s`<div class="empty">
    ${n("mark","big")}
    <h2>${t("No barriers yet")}</h2>
    <p>${t("They appear here as soon as they’re on the wall.")}</p>
  </div>`;export{m as Activity};
