import{n as e,k as t,h as a,af as o,t as n,i as l,ag as s,a6 as r,a3 as i,c as u,x as c,a4 as p,_ as $}from"../core/shared.js";import{c as d,b as m,s as f,r as h}from"../champions.js";import{h as v,b,S as g,a as y,l as w}from"../writing.js";const k=({label:t,pairs:a,value:o,none:n="–",onChoose:l})=>e`<label class="field">
    <b>${t}</b>
    <select onChange=${e=>l(e.currentTarget.value)}>
      <option value="" selected=${!o}>${n}</option>
      ${a.map(([t,a])=>e`<option key=${t} value=${t} selected=${t===o}>${a}</option>`)}
    </select>
  </label>`,C=({title:t,pairs:a,value:o,onChoose:n})=>e`<fieldset class="map-ticks">
    <legend><b>${t}</b></legend>
    ${a.map(([t,a])=>e`<label key=${t} class="tick"
          ><input
            type="checkbox"
            checked=${o.includes(t)}
            onChange=${()=>n(o.includes(t)?o.filter(e=>e!==t):[...o,t])}
          /><span>${a}</span></label
        >`)}
  </fieldset>`;function _(e,n,l,s){var r;const i=t(e.draft(`${n}/${l.id}`),null),u=a(null!==i.peek()),c=o(e,{is:e=>e.do===`edit_${n}`&&e.with[n]===l.id,draft:i,empty:null,typed:({with:e})=>s({...l,...e})}),p=()=>[i.value,c.value,u.value]=[null,"",!1],$=null!=(r=i.value)?r:s(l);return{open:u.value,why:c.value,said:$,set:e=>i.value={...s(l),...i.peek(),...e},save:function(t){t.preventDefault(),e.post(`edit_${n}`,{[n]:l.id,...s({...l,...i.peek()})}),p()},end:p,begin:()=>u.value=!0}}const x=({name:t,edit:a})=>e`<button class="button quiet icon-only" aria-label=${n("تعديل {name}",{name:t})} onClick=${a.begin}>
    ${l("edit")}
  </button>`,S={actor:"",level:"",brings:[],engaged:[],turnover:""};function j({room:a,me:o,stage:l,actors:s,open:i}){return e`<section class="stack">
    <h3 class="section-head">${n("روّاد التغيير")}</h3>
    ${i&&e`<${q} ...${{room:a,actors:s}} draft=${t(a.draft(`${l.id}/champion`),S)} />`}
    <ul class="stack-tight map-levels">
      ${function({store:e,outbox:t}){const a=r(t,"add_champion",{}).filter(t=>!e.get("champion",t.with.champion)).map(e=>({...e.with,id:e.with.champion}));return d(e).map(e=>({...e,champions:[...e.champions,...a.filter(({level:t})=>t===e.id)]}))}(a).map(t=>e`<${M} key=${t.id} ...${{room:a,me:o,level:t,open:i}} />`)}
    </ul>
  </section>`}const M=({room:t,me:a,level:{words:o,champions:s},open:r})=>e`<li>
    <b dir="auto">${o}</b>
    ${!s.length&&e`<p class="map-uncovered">${l("warning")}${n("لا رائد بعد")}</p>`}
    ${s.map(o=>e`<${T} key=${o.id} ...${{room:t,me:a,champion:o,open:r}} />`)}
  </li>`,T=({room:t,me:a,champion:o,open:l})=>{var s,r;return e`<div class="map-row">
    <span class="map-tie-words"
      ><span dir="auto">${null==(s=t.store.get("actor",o.actor))?void 0:s.name}</span>${" "}<small class="soft"
        >${(null!=(r=o.brings)?r:[]).map(e=>b(m(),e)).join(n("، "))}</small
      ></span
    >
    ${l&&o.named_by&&o.named_by===a.group&&e`<${D} ...${{room:t,champion:o}} />`}
  </div>`};function q({room:t,actors:a,draft:r}){const i=r.value,u=e=>r.value={...r.peek(),...e},c=o(t,{is:e=>"add_champion"===e.do,draft:r,empty:S,typed:({with:{champion:e,...t}})=>a.some(({id:e})=>e===t.actor)?{...S,...t}:null}),p=i.actor&&i.level;return e`<form class="card stack" onSubmit=${function(e){e.preventDefault(),p&&(t.post("add_champion",i),[r.value,c.value]=[S,""])}}>
    <${s} why=${c.value} />
    <${k}
      label=${n("من يقود التغيير؟")}
      pairs=${a.map(({id:e,name:t})=>[e,t])}
      value=${i.actor}
      onChoose=${e=>{return u({actor:e,level:i.level||(t=e,null!=(n=null==(o=a.find(e=>e.id===t))?void 0:o.level)?n:"")});var t,o,n}}
    />
    <${B} ...${{store:t.store,said:i,set:u}} />
    <button class="button primary wide" disabled=${!p}>${l("champion")}${n("إضافة رائد")}</button>
  </form>`}const B=({store:t,said:a,set:o})=>e`<${k}
      label=${n("في أي مستوى؟")}
      pairs=${v(t)}
      value=${a.level}
      onChoose=${e=>o({level:e})}
    />
    <${C} title=${n("ما يقدّمه")} pairs=${m()} value=${a.brings} onChoose=${e=>o({brings:e})} />
    <${C}
      title=${n("خطوات الإشراك حتى الآن")}
      pairs=${f()}
      value=${a.engaged}
      onChoose=${e=>o({engaged:e})}
    />
    <${k}
      label=${n("احتمال المغادرة")}
      pairs=${h()}
      value=${a.turnover}
      none=${n("لا أعرف")}
      onChoose=${e=>o({turnover:e})}
    />`;function D({room:t,champion:a}){var o;const n=_(t,"champion",a,O),{name:l}=null!=(o=t.store.get("actor",a.actor))?o:{name:""};return e`<${x} ...${{name:l,edit:n}} />
    ${n.open?e`<${A} ...${{room:t,champion:a,name:l,edit:n}} />`:e`<${s} why=${n.why} />`}`}const O=e=>{const{actor:t,...a}=S;return Object.fromEntries(Object.keys(a).map(t=>{var o;return[t,null!=(o=e[t])?o:a[t]]}))};function A({room:t,champion:a,name:o,edit:r}){const{said:i,set:u,save:c,end:p}=r;return e`<${g} title=${o} onClose=${p}
    ><form class="stack" onSubmit=${c}>
      <${s} why=${r.why} />
      <${B} ...${{store:t.store,said:i,set:u}} />
      <button class="button primary wide" disabled=${!i.level}>${n("حفظ")}</button>
      <button class="button danger wide" type="button" onClick=${()=>(t.post("remove_champion",{champion:a.id}),p())}>
        ${l("trash")}${n("إزالة الرائد")}
      </button>
    </form><//
  >`}const I={name:"",level:""};function G({room:r,stage:i,open:u,many:c}){const p=t(r.draft(`${i.id}/actor`),I),$=a(0===c||Boolean(p.peek().name)),d=o(r,{is:e=>"add_actor"===e.do,draft:p,empty:I,typed:({with:{name:e,level:t=""}})=>u?{name:e,level:t}:null,then:()=>$.value=!0});if(!u)return null;if(!$.value)return e`<button class="button wide" onClick=${()=>$.value=!0}>
      ${l("plus")}${n("سمِّ أحدًا")}
    </button>`;const{name:m,level:f}=p.value;return e`<form class="card stack" onSubmit=${function(e){e.preventDefault(),m.trim()&&(r.post("add_actor",{name:m.trim(),level:f||void 0}),[p.value,d.value,$.value]=[I,"",!1])}}>
    <${s} why=${d.value} />
    <label class="field">
      <b>${n("من يستطيع تحريك الأمر؟")}</b>
      <span class="field-hint">${n("شخص أو هيئة أو منصب.")}</span>
      <input
        dir="auto"
        maxlength=${60}
        autocomplete="off"
        value=${m}
        onInput=${e=>p.value={name:e.currentTarget.value,level:f}}
      />
    </label>
    <${N} ...${{store:r.store,level:f}} onChoose=${e=>p.value={name:m,level:e}} />
    <button class="button primary wide" disabled=${!m.trim()}>${l("plus")}${n("ضعه على الخريطة")}</button>
  </form>`}const N=({store:t,level:a,onChoose:o})=>e`<label class="field">
    <b>${n("مستوى التأثير")}</b>
    <select onChange=${e=>o(e.currentTarget.value)}>
      <option value="" selected=${!a}>${n("لا أعرف")}</option>
      ${v(t).map(([t,o])=>e`<option key=${t} value=${t} selected=${t===a}>${o}</option>`)}
    </select>
  </label>`,P=e=>[...e.all("actor")].sort((e,t)=>e.at-t.at||(e.id<t.id?-1:1)),z=e=>e.all("tie").filter(({from:t,to:a})=>e.get("actor",t)&&e.get("actor",a)),E=()=>[["information",n("المعلومات")],["money",n("المال")],["authority",n("السلطة")],["support",n("التأييد")],["conflict",n("نزاع")]];function F(e){var t;const a=new Map;for(const o of e)a.set(o.actor,[...null!=(t=a.get(o.actor))?t:[],o]);return new Map([...a].map(([e,t])=>[e,V(t)]))}function V(e){const t=e.filter(({group:e})=>e),a=e.find(({group:e})=>!e),o=a=>{const o=o=>a(...(t.length?t:e).map(e=>e[o]));return{influence:o("influence"),support:o("support")}},[n,l]=[o(Math.min),o(Math.max)],s=Math.max(l.influence-n.influence,l.support-n.support);return{...null!=a?a:J(t),id:void 0,groups:t.length,low:n,high:l,apart:s>=4}}const H=e=>e.reduce((e,t)=>e+t,0)/e.length,J=e=>({influence:H(e.map(e=>e.influence)),support:H(e.map(e=>e.support))});function K(e){return e?e.support<=-1?"against":e.support>=1?"for":"between":"unsaid"}function L(e,t){const a=e=>t.filter(({level:t=""})=>t===e),o=y(e,"levels",w()).map(({id:e,words:t,gone:o})=>({id:e,gone:o,title:t,actors:a(e)})).filter(e=>!e.gone||e.actors.length),l=new Set(o.map(({id:e})=>e)),s=t.filter(({level:e=""})=>!l.has(e));return s.length?[...o,{id:"",title:n("بلا مستوى محدّد"),actors:s}]:o}const Q=(e,t)=>e.filter(({id:e})=>{var a;return(null==(a=t.get(e))?void 0:a.influence)>=6&&"against"===K(t.get(e))}).sort((e,a)=>t.get(a.id).influence-t.get(e.id).influence);function R(e,t){const a=new Set(t.flatMap(({from:e,to:t})=>[e,t]));return e.filter(({id:e})=>!a.has(e))}const U=({state:e})=>"saved"===e||"waiting"===e;function W({room:t,actor:a}){const o=_(t,"actor",a,X);return e`<${x} ...${{name:a.name,edit:o}} />
    ${o.open?e`<${Y} ...${{room:t,actor:a,edit:o}} />`:e`<${s} why=${o.why} />`}`}const X=({name:e,level:t})=>({name:e.trim(),level:null!=t?t:""});function Y({room:t,actor:a,edit:o}){const{said:r,set:i,save:u,end:c}=o;return e`<${g} title=${n("تعديل")} onClose=${c}
    ><form class="stack" onSubmit=${u}>
      <${s} why=${o.why} />
      <label class="field">
        <b>${n("الاسم")}</b>
        <input
          dir="auto"
          maxlength=${60}
          value=${r.name}
          onInput=${e=>i({name:e.currentTarget.value})}
        />
      </label>
      <label class="field">
        <b>${n("مستوى التأثير")}</b>
        <select onChange=${e=>i({level:e.currentTarget.value})}>
          <option value="" selected=${!r.level}>${n("لا أعرف")}</option>
          ${v(t.store).map(([t,a])=>e`<option key=${t} value=${t} selected=${t===r.level}>${a}</option>`)}
        </select>
      </label>
      <button class="button primary wide" disabled=${!r.name.trim()}>${n("حفظ")}</button>
      <button class="button danger wide" type="button" onClick=${()=>(t.post("remove_actor",{actor:a.id}),c())}>
        ${l("trash")}${n("إزالة من الخريطة")}
      </button>
    </form><//
  >`}const Z=Array.from({length:11},(e,t)=>t),ee=Z.map(e=>e-5),te=e=>e>0?`+${e}`:String(e).replace("-","−");function ae({room:t,me:o,actors:n,said:l,open:s,asks:r,done:i,onSay:u}){var c,p;const $=n.find(({id:e})=>!U(l(e))),d=a((null!=$?$:n[0]).id),m=null!=(c=n.find(({id:e})=>e===d.value))?c:n[0],f=n.indexOf(m),h=e=>(d.value=e.id,void requestAnimationFrame(()=>{var e,t;null==(e=document.querySelector(".rating-title"))||e.focus({preventScroll:!0}),null==(t=document.querySelector(".rating"))||t.scrollIntoView({block:"center"})})),v=null!=(p=n[f+1])?p:n.find(e=>e!==m&&!U(l(e.id)));return e`${r&&e`<${oe} done=${i} all=${n.length} />`}
    ${r&&e`<${ne}
        key=${m.id}
        ...${{room:t,me:o,actor:m,said:l(m.id),open:s}}
        place=${f+1}
        all=${n.length}
        onSay=${(e,t)=>u(m.id,e,t)}
        onBack=${f>0?()=>h(n[f-1]):null}
        onNext=${v?()=>h(v):null}
      />`} <${ie} ...${{room:t,me:o,actors:n,said:l,open:s,here:r?m:null,onGo:h}} />`}const oe=({done:t,all:a})=>e`<div class="stack-tight">
    <p role="status"><b>${n("حُدِّد موقع {done} من {all}",{done:t,all:a})}</b></p>
    <progress class="progress" aria-label=${n("حُدِّد موقعهم")} value=${t} max=${a}></progress>
  </div>`,ne=({room:t,me:a,actor:o,said:s,open:r,place:u,all:c,onSay:p,onBack:$,onNext:d})=>e`<section class="card rating map-one" aria-label=${o.name}>
    <p class="rating-place">${n("{n} من {all}",{n:u,all:c})}<${i} state=${s.state} /></p>
    <h2 class="rating-title" dir="auto" tabindex="-1">${o.name}</h2>
    ${o.level&&e`<p class="soft">${b(v(t.store),o.level)}</p>`}
    <${le}
      title=${n("ما مدى النفوذ؟")}
      ends=${[n("لا شيء"),n("الأكثر")]}
      name=${`influence/${o.id}`}
      steps=${Z}
      words=${String}
      value=${s.influence}
      open=${r}
      onChoose=${e=>p("influence",e)}
    />
    <${le}
      title=${n("مع أم ضد؟")}
      ends=${[n("ضد"),n("مع")]}
      name=${`support/${o.id}`}
      steps=${ee}
      words=${te}
      value=${s.support}
      open=${r}
      onChoose=${e=>p("support",e)}
    />
    ${"half"===s.state&&e`<p class="soft" role="status">${n("والآن الآخر أيضًا.")}</p>`}
    ${U(s)&&e`<${se} spread=${function(e,t,a){const o=e.all("placement").filter(e=>e.actor===t&&e.group&&e.group!==a);return o.length?F(o).get(t):null}(t.store,o.id,a.group)} />`}
    <div class="rating-steps">
      <button class="button" onClick=${$} disabled=${!$}>${l("chevron-start","flip")}${n("السابق")}</button>
      <button class=${U(s)?"button primary":"button"} onClick=${d} disabled=${!d}>
        ${n("التالي")}${l("chevron-end","flip")}
      </button>
    </div>
  </section>`,le=({title:t,ends:a,name:o,steps:n,words:l,value:s,open:r,onChoose:i})=>e`<fieldset class="scale map-scale" disabled=${!r}>
    <legend><b>${t}</b></legend>
    ${n.map(a=>e`<label key=${a}>
          <input
            type="radio"
            name=${o}
            aria-label=${`${t} ${l(a)}`}
            checked=${a===s}
            onChange=${()=>i(a)}
          />
          <span dir="ltr">${l(a)}</span></label
        >`)}
    <p class="scale-ends" aria-hidden="true"><span>${a[0]}</span><span>${a[1]}</span></p>
  </fieldset>`,se=({spread:t})=>t&&e`<p class="soft" role="status">
    ${u(["لا مجموعات أخرى: النفوذ {influence}، التأييد {support}","مجموعة أخرى: النفوذ {influence}، التأييد {support}","مجموعتان أخريان: النفوذ {influence}، التأييد {support}","{n} مجموعات أخرى: النفوذ {influence}، التأييد {support}","{n} مجموعة أخرى: النفوذ {influence}، التأييد {support}","{n} مجموعة أخرى: النفوذ {influence}، التأييد {support}"],"{n} other groups: influence {influence}, support {support}",t.groups,{influence:re(t,"influence",String),support:re(t,"support",te)})}
  </p>`,re=({low:e,high:t},a,o)=>e[a]===t[a]?o(e[a]):n("{low} إلى {high}",{low:o(e[a]),high:o(t[a])}),ie=({room:t,me:a,actors:o,said:l,open:s,here:r,onGo:u})=>e`<section class="stack-tight">
    <h3 class="section-head">${n("على الخريطة")}</h3>
    <ol class="rated">
      ${o.map(o=>{const{influence:c,support:p}=l(o.id);return e`<li key=${o.id} class="map-row">
          <button class="rated-row" aria-current=${o===r?"true":void 0} onClick=${()=>u(o)}>
            <span class="rated-name" dir="auto">${o.name}</span>
            <${i} state=${"waiting"===o.state?"waiting":""} />
            <span class="map-said"
              ><span class="visually-hidden">${n("تأثير")}</span>${null!=c?c:"–"}<span aria-hidden="true">
                · </span
              ><span class="visually-hidden">${n("التأييد")}</span
              ><bdi dir="ltr">${null===p?"–":te(p)}</bdi></span
            >
          </button>
          ${s&&o.named_by===a.group&&e`<${W} room=${t} actor=${o} />`}
        </li>`})}
    </ol>
  </section>`,ue=/^(?:add|edit|remove|place)_(?:actor|tie|champion)$/,ce=e=>ue.test(e),pe=({room:t})=>t.outbox.returned.value.filter(e=>ce(e.do)).map(a=>{var o,s;return e`<div key=${a.key} class="notice came-back" role="alert" data-tone="error">
          ${l("undo")}
          <div class="stack-tight">
            <b>${a.why}</b>
            <p dir="auto">${null!=(s=a.with.name)?s:null==(o=t.store.get("actor",$e(t.store,a.with)))?void 0:o.name}</p>
            <button class="button" onClick=${()=>t.outbox.take(a.key)}>${n("رأيتها")}</button>
          </div>
        </div>`}),$e=(e,{actor:t,from:a,champion:o=""})=>{var n,l,s;return null!=(s=null!=(l=null!=t?t:a)?l:null==(n=e.get("champion",o))?void 0:n.actor)?s:""},de={from:"",to:"",type:"",mutual:!1};function me({room:a,me:o,stage:s,actors:i,open:u}){const c=t(a.draft(`${s.id}/tie`),de),p=new Map(i.map(({id:e,name:t})=>[e,t]));return e`<section class="stack">
    <h3 class="section-head">${n("الروابط")}</h3>
    ${u&&e`<${fe} ...${{room:a,draft:c,actors:i}} />`}
    <ul class="stack-tight">
      ${function({store:e,outbox:t}){const a=z(e),o=new Set(a.map(({id:e})=>e)),n=r(t,"add_tie",{}).filter(e=>!o.has(e.with.tie));return[...a,...n.map(e=>({...e.with,id:e.with.tie}))]}(a).map(t=>e`<li key=${t.id} class="map-row">
            <span class="map-tie-words" dir="auto"
              >${n("{from} ← {to}: {type}",{from:p.get(t.from),to:p.get(t.to),type:b(E(),t.type)})}</span
            >
            ${u&&t.named_by===o.group&&e`<button
                class="button quiet icon-only"
                aria-label=${n("حذف هذا الرابط")}
                onClick=${()=>a.post("remove_tie",{tie:t.id})}
              >
                ${l("trash")}
              </button>`}
          </li>`)}
    </ul>
  </section>`}function fe({room:t,draft:a,actors:r}){const{from:i,to:u,type:c,mutual:p}=a.value,$=e=>a.value={...a.peek(),...e},d=e=>r.some(t=>t.id===e),m=o(t,{is:e=>"add_tie"===e.do,draft:a,empty:de,typed:({with:{tie:e,...t}})=>d(t.from)&&d(t.to)?{...de,...t}:null}),f=i&&u&&c&&i!==u,h=r.map(({id:e,name:t})=>[e,t]);return e`<form class="card stack" onSubmit=${function(e){e.preventDefault(),f&&(t.post("add_tie",{from:i,to:u,type:c,mutual:p}),[a.value,m.value]=[de,""])}}>
    <${s} why=${m.value} />
    <${k} label=${n("من")} pairs=${h} value=${i} onChoose=${e=>$({from:e})} />
    <${k} label=${n("ما الذي ينتقل")} pairs=${E()} value=${c} onChoose=${e=>$({type:e})} />
    <${k}
      label=${n("إلى")}
      pairs=${h.filter(([e])=>e!==i)}
      value=${u}
      onChoose=${e=>$({to:e})}
    />
    <label class="tick"
      ><input
        type="checkbox"
        checked=${p}
        onChange=${e=>$({mutual:e.currentTarget.checked})}
      /><span>${n("في الاتجاهين")}</span></label
    >
    <button class="button primary wide" disabled=${!f}>${l("link")}${n("إضافة رابط")}</button>
  </form>`}const he=p(()=>Promise.all([import("./map_drawn.js").then(function(e){return e.x}),$("picture")]),"Picture");function ve({store:t}){const o=a(!1);return o.value?e`<${he} store=${t} onClose=${()=>o.value=!1} />`:e`<button class="button wide" onClick=${()=>o.value=!0}>
    ${l("resistance")}${n("عرض الصورة")}
  </button>`}const be=()=>e`<div class="empty">
    ${l("resistance","big")}
    <h2>${n("لم يُسمَّ أحد بعد")}</h2>
    <p>${n("من يستطيع تحريك هذا أو إيقافه؟ سمِّ الأول.")}</p>
  </div>`;var ge=Object.freeze({__proto__:null,Activity:function({room:a,stage:o,open:n,head:l}){var s;const i=c(a),u=t(a.draft(`${o.id}/half`),{}),p=function({store:e,outbox:t}){const a=P(e),o=new Set(a.map(({id:e})=>e)),n=r(t,"add_actor",{}).filter(e=>!o.has(e.with.actor));return[...a.map(e=>({...e,state:"saved"})),...n.map(e=>({...e.with,id:e.with.actor,state:"waiting",mine:!0}))]}(a),$=e=>function({room:e,me:t,actor:a,half:o}){var n,l,s;const i=o.value[a],u=r(e.outbox,"place_actor",{actor:a}).at(-1),c=e.store.get("placement",`${a}/${"facilitator"===t.role?"":null!=(n=t.group)?n:""}`);return i?{influence:null!=(l=i.influence)?l:null,support:null!=(s=i.support)?s:null,state:"half"}:u?{influence:u.with.influence,support:u.with.support,state:u.state.value}:c?{influence:c.influence,support:c.support,state:"saved"}:{influence:null,support:null,state:"none"}}({room:a,me:i,actor:e,half:u}),{place:d=!0,ties:m=!1,champions:f=!1}=null!=(s=o.settings)?s:{},h=n&&Boolean(i.group);return e`<main class="page-main stack">
    ${l} <${pe} room=${a} />
    <${G} ...${{room:a,stage:o,open:h,many:p.length}} />
    ${!p.length&&e`<${be} />`}
    ${p.length>0&&e`<${ae}
        ...${{room:a,me:i,actors:p,said:$,open:h,asks:d}}
        done=${p.filter(({id:e})=>U($(e))).length}
        onSay=${(e,t,o)=>function({room:e,half:t,actor:a,said:{influence:o,support:n}}){const{[a]:l,...s}=t.peek(),r=null!==o&&null!==n;t.value=r?s:{...s,[a]:{influence:o,support:n}},r&&e.post("place_actor",{actor:a,influence:o,support:n})}({room:a,half:u,actor:e,said:{...$(e),[t]:o}})}
      />`}
    ${a.store.all("placement").length>0&&e`<${ve} store=${a.store} />`}
    ${f&&p.length>0&&e`<${j} ...${{room:a,me:i,stage:o,actors:p,open:h}} />`}
    ${m&&p.length>1&&e`<${me} ...${{room:a,me:i,stage:o,actors:p,open:h}} />`}
  </main>`},takes:({do:e})=>ce(e)});export{P as a,F as b,z as c,Q as d,L as e,R as l,ge as p,K as s,E as t};
