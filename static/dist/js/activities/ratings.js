import{S as e,t as a,b as t,n as s,i as n,R as o,Y as r,h as l,v as i,g as u,G as $,w as c,T as p}from"../core/shared.js";const d=[0,1,2,3,4,5],g=({id:o,title:r,inside:l,lane:i,place:u,count:$,rating:c,open:p,onRate:d,onBack:g,onNext:v,last:m})=>s`<section class="card rating" data-category=${i} aria-label=${r}>
    <p class="rating-place">${a("Barrier {n} of {count}",{n:u,count:$})}<${e} state=${c.state} /></p>
    <h2 class="rating-title" dir="auto" tabindex="-1">${r}</h2>
    ${l.length>0&&s`<details class="behind">
        <summary>${t("{n} card in it","{n} cards in it",l.length)}</summary>
        <ul>
          ${l.map(e=>s`<li dir="auto">${e}</li>`)}
        </ul>
      </details>`}
    <${h}
      id=${o}
      name="power"
      picture="power"
      title=${a("Power")}
      hint=${a("Can we decide this, or get others to?")}
      value=${c.power}
      open=${p}
      onRate=${d}
    />
    <${h}
      id=${o}
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
        onClick=${v}
        disabled=${!v}
      >
        ${a(m?"Unrated first":"Next")}${n("chevron-end","flip")}
      </button>
    </div>
  </section>`,h=({id:e,name:t,picture:o,title:r,hint:l,value:i,open:u,onRate:$})=>s`<fieldset class="scale" disabled=${!u}>
    <legend>
      <span class="row-tight">${n(o)}<b>${r}</b></span
      ><small class="soft">${l}</small>
    </legend>
    ${d.map(a=>s`<label key=${a} data-heat=${a}>
          <input
            type="radio"
            name=${`${t}/${e}`}
            aria-label=${`${r}: ${a}`}
            checked=${a===i}
            onChange=${()=>$(t,a)}
          />
          <span>${a}</span></label
        >`)}
    <p class="scale-ends" aria-hidden="true"><span>${a("none")}</span><span>${a("everything it takes")}</span></p>
  </fieldset>`,v=(e,a)=>"facilitator"===e.role?a:e.group;function m({room:e,stage:a,open:t,head:n}){var u;const{store:$}=e,c=o(e),d=r(()=>JSON.stringify(i($).map(({id:e})=>e))),g=l(null),h=null!=(u=g.value)?u:c.group,m=l(new Map),f=t=>function({room:e,stage:a,me:t,group:s,on:n,half:o}){var r;const l=(({stage:e,on:a,group:t,rater:s})=>[e,a,t,null!=s?s:""].join("/"))({stage:a.id,on:n,group:s,rater:v(t,s)}),i=(null==(r=a.settings)?void 0:r.members)?((e,a)=>{var t;return null!=(t=a.find(a=>a.startsWith(`${e}/`)))?t:e})(l,e.store.ids("authorship")):l,u=p(e.outbox,"rate",{stage:a.id,on:n,group:s});return function({record:e,posts:a,draft:t}){var s,n;const o=a.at(-1);return t?{power:null!=(s=t.power)?s:null,resources:null!=(n=t.resources)?n:null,state:"half"}:o?{power:o.with.power,resources:o.with.resources,state:o.state.value}:e?{power:e.power,resources:e.resources,state:"saved"}:{power:null,resources:null,state:"none"}}({record:e.store.get("rating",i),posts:u,draft:o.value.get(`${s}/${n}`)})}({room:e,stage:a,me:c,group:h,on:t,half:m}),b=JSON.parse(d.value);return s`<main class="page-main stack">
    ${n}
    <${C} room=${e} stage=${a} me=${c} group=${h} onChoose=${e=>g.value=e} />
    ${0===b.length?s`<${N} />`:s`<${w}
            key=${h}
            store=${$}
            ids=${b}
            rating=${f}
            open=${t&&Boolean(h)}
            onRate=${(t,s,n)=>function({room:e,stage:a,group:t,on:s,half:n,rating:{power:o,resources:r}}){const l=new Map(n.value),i=null!==o&&null!==r;i?l.delete(`${t}/${s}`):l.set(`${t}/${s}`,{power:o,resources:r}),n.value=l,i&&e.post("rate",{stage:a.id,on:s,group:t,power:o,resources:r})}({room:e,stage:a,group:h,on:t,half:m,rating:{...f(t),[s]:n}})}
          />`}
  </main>`}const f=({state:e})=>"saved"===e||"waiting"===e;function w({store:e,ids:a,rating:t,open:n,onRate:o}){var r;const i=e=>f(t(e)),u=l(null!=(r=a.find(e=>!i(e)))?r:a[0]),$=a.includes(u.value)?u.value:a[0],p=a.indexOf($),d=p===a.length-1,h=e=>(u.value=e,void requestAnimationFrame(()=>{var e,a;null==(e=document.querySelector(".rating-title"))||e.focus({preventScroll:!0}),null==(a=document.querySelector(".rating"))||a.scrollIntoView({block:"center"})})),v=d?function(e,a,t){var s;const n=e.indexOf(t)+1;return null!=(s=[...e.slice(n),...e.slice(0,n)].find(e=>e!==t&&!a(e)))?s:null}(a,i,$):a[p+1];return s`<${k} done=${a.filter(i).length} all=${a.length} />
    <${g}
      key=${$}
      id=${$}
      title=${c(e,$)}
      inside=${b(e,$)}
      lane=${y(e,$)}
      place=${p+1}
      count=${a.length}
      rating=${t($)}
      open=${n}
      onRate=${(e,a)=>o($,e,a)}
      last=${d}
      onBack=${p>0?()=>h(a[p-1]):null}
      onNext=${v?()=>h(v):null}
    />
    <${R} store=${e} ids=${a} rating=${t} here=${$} onGo=${h} />`}const b=(e,a)=>e.all("card").filter(({cluster:e})=>e===a).map(({text:e})=>e),y=(e,a)=>{var t,s;return null==(s=null!=(t=e.get("card",a))?t:e.get("cluster",a))?void 0:s.lane},k=({done:e,all:t})=>s`<div class="stack-tight">
    <p role="status"><b>${a("{done} of {all} rated",{done:e,all:t})}</b></p>
    <progress class="progress" aria-label=${a("Rated")} value=${e} max=${t}></progress>
  </div>`,R=({store:e,ids:t,rating:n,here:o,onGo:r})=>s`<section class="stack-tight">
    <h3 class="section-head">${a("All barriers")}</h3>
    <ol class="rated">
      ${t.map(t=>{const{power:l,resources:i}=n(t);return s`<li key=${t}>
          <button class="rated-row" aria-current=${t===o?"true":void 0} onClick=${()=>r(t)}>
            <span class="rated-name" dir="auto">${c(e,t)}</span>
            <${x} picture="power" name=${a("Power")} value=${l} /><${x}
              picture="resources"
              name=${a("Resources")}
              value=${i}
            />
          </button>
        </li>`})}
    </ol>
  </section>`,x=({picture:e,name:a,value:t})=>s`<span class="rated-value" data-heat=${null!=t?t:void 0} data-said=${null!==t}>
    ${n(e)}<span class="visually-hidden">${a}</span>${null!=t?t:"–"}</span
  >`;function C({room:e,stage:t,me:n,group:o,onChoose:r}){var l;const{members:i,others:c}=null!=(l=t.settings)?l:{},p=e.store.get("group",null!=o?o:"");return s`<div class="stack-tight">
    ${c?s`<label class="composer-select"
            ><span>${a("Rate for")}</span
            ><select value=${o} onChange=${e=>r(e.currentTarget.value)}>
              ${u(e.store).map(e=>s`<option key=${e.id} value=${e.id}>${e.name}</option>`)}
            </select></label
          >`:s`<p class="rating-for"><span>${a("You rate for")}</span><${$} group=${p} /></p>`}
    <p class="soft rating-who">
      ${a(i?"Say what you think yourself. The wall shows your group’s average once five of you have rated.":"One answer for the whole group: talk first, then tap. Anyone in the group can change it.")}
    </p>
  </div>`}const N=()=>s`<div class="empty">
    ${n("mark","big")}
    <h2>${a("No barriers yet")}</h2>
    <p>${a("They appear here as soon as they’re on the wall.")}</p>
  </div>`;export{m as Activity};
