import{a3 as e,t as n,c as t,n as o,i as a,q as r,I as s,M as l,O as i,Q as u,x as p,F as c,h as g,k as d,a6 as $,L as h}from"../core/shared.js";import{n as m,k as f,F as w}from"../pictures.js";const v=[0,1,2,3,4,5],b=({id:r,title:s,inside:l,lane:i,place:u,count:p,rating:c,ours:g,open:d,onRate:$,onBack:h,onNext:m,last:f})=>o`<section class="card rating" data-category=${i} aria-label=${s}>
    <p class="rating-place">${n("{n} من {all}",{n:u,all:p})}<${e} state=${c.state} /></p>
    <h2 class="rating-title" dir="auto" tabindex="-1">${s}</h2>
    ${l.length>0&&o`<details class="behind">
        <summary>${t(["فيها {n} بطاقة","فيها بطاقة واحدة","فيها بطاقتان","فيها {n} بطاقات","فيها {n} بطاقة","فيها {n} بطاقة"],"{n} cards in it",l.length)}</summary>
        <ul>
          ${l.map(e=>o`<li dir="auto">${e}</li>`)}
        </ul>
      </details>`}
    <${k}
      id=${r}
      name="power"
      picture="power"
      title=${n("النفوذ")}
      hint=${n(g?"هل نستطيع أن نقرره أو نجعل غيرنا يقرره؟":"هل يستطيعون أن يقرروا هذا، أو أن يجعلوا غيرهم يقرره؟")}
      value=${c.power}
      open=${d}
      onRate=${$}
    />
    <${k}
      id=${r}
      name="resources"
      picture="resources"
      title=${n("الموارد")}
      hint=${n(g?"هل لدينا له ناس ومال ومهارات؟":"هل لديهم الناس والمال والمهارات؟")}
      value=${c.resources}
      open=${d}
      onRate=${$}
    />
    ${"half"===c.state&&o`<p class="soft" role="status">${n("والآن الآخر أيضًا.")}</p>`}
    <div class="rating-steps">
      <button class="button" onClick=${h} disabled=${!h}>${a("chevron-start","flip")}${n("السابق")}</button>
      <button
        class=${"saved"===c.state||"waiting"===c.state?"button primary":"button"}
        onClick=${m}
        disabled=${!m}
      >
        ${n(f?"أول عائق لم يُقيّم":"التالي")}${a("chevron-end","flip")}
      </button>
    </div>
  </section>`,k=({id:e,name:t,picture:r,title:s,hint:l,value:i,open:u,onRate:p})=>o`<fieldset class="scale" disabled=${!u}>
    <legend>
      <span class="row-tight">${a(r)}<b>${s}</b></span
      ><small class="soft">${l}</small>
    </legend>
    ${v.map(n=>o`<label key=${n} data-heat=${n}>
          <input
            type="radio"
            name=${`${t}/${e}`}
            aria-label=${`${s}: ${n}`}
            checked=${n===i}
            onChange=${()=>p(t,n)}
          />
          <span>${n}</span></label
        >`)}
    <p class="scale-ends" aria-hidden="true"><span>${n("لا شيء")}</span><span>${n("كل ما يلزم")}</span></p>
  </fieldset>`;function y({room:e,stage:t,me:a,group:l,done:i,all:u,onChoose:p}){var c;const{members:g,others:d}=null!=(c=t.settings)?c:{},$=u>0&&i(a.group)>=u;return o`<div class="stack-tight">
    ${d?o`<${M} ...${{groups:x(r(e.store),a.group),me:a,group:l,done:i,all:u,onChoose:p}} />`:o`<p class="rating-for">
            <span>${n("أنت تقيّم عن")}</span><${s} group=${e.store.get("group",null!=l?l:"")} />
          </p>`}
    ${d&&l===a.group&&$?o`<p class="soft rating-who" role="status">
            ${n("انتهت مجموعتك. اختر الآن مجموعة أخرى تعرف نفوذها.")}
          </p>`:o`<p class="soft rating-who">${function({members:e,ours:t}){return e?[n("قل رأيك أنت. تعرض الشاشة متوسط مجموعتك بعد أن يقيّم خمسة منكم."),n("عند إغلاق هذه المرحلة لن يستطيع أحد معرفة أي تقييم هو تقييمك؛ وإذا قيّم أقل من خمسة، تُحذف تلك التقييمات.")].join(" "):n(t?"جواب واحد للمجموعة كلها: تحدثوا أولًا، ثم اضغطوا. يمكن لأي عضو في المجموعة تغييره.":"قل كيف تراهم مجموعتك. يقارن الحائط ذلك بما يقولونه عن أنفسهم.")}({members:g,ours:l===a.group})}</p>`}
  </div>`}const x=(e,n)=>[...e].sort((e,t)=>Number(t.id===n)-Number(e.id===n)),M=({groups:e,me:t,group:a,done:r,all:s,onChoose:l})=>o`<label class="composer-select rating-choice"
    ><span>${n("نفوذ مَن")}</span
    ><select value=${a} onChange=${e=>l(e.currentTarget.value)}>
      ${e.map(e=>o`<option key=${e.id} value=${e.id} selected=${e.id===a}>
            ${_(e,t)} – ${n("{done} من {all}",{done:r(e.id),all:s})}
          </option>`)}
    </select></label
  >`,_=({id:e,name:t},o)=>e===o.group?n("{group} (مجموعتك)",{group:t}):t,C=(e,n)=>"facilitator"===e.role?n:e.group,N={"":l,leverage_points:e=>u(e).map(({id:n,on_kind:t})=>e.get(t,n)).filter(Boolean)},S={"":e=>t(["لا عوائق","عائق واحد","عائقان","{n} عوائق","{n} عائقًا","{n} عائق"],"{n} barriers",e),leverage_points:e=>t(["لا مواضع تأثير","موضع تأثير واحد","موضعا تأثير","{n} مواضع تأثير","{n} موضع تأثير","{n} موضع تأثير"],"{n} leverage points",e)},O=e=>t(["لا بطاقات","بطاقة واحدة","بطاقتان","{n} بطاقات","{n} بطاقة","{n} بطاقة"],"{n} cards",e),R=({settings:e})=>(null==e?void 0:e.rates)||"",j=(e,n)=>{var t;return(null!=(t=S[R(e)])?t:O)(n)};function B(e,n){var t;const o=R(n),a=o in N?N[o](e):i(e,new Set(q(e,o)));return(null==(t=n.settings)?void 0:t.clusters)?a.filter(({kind:e})=>"cluster"===e):a}const q=(e,n)=>e.get("stage",n)?[n]:[];function F(e,n){const[t,o,a]=[e.all("card"),e.all("link"),I(e)],r=({id:e})=>t.filter(n=>n.id===e||n.cluster===e).map(e=>e.id),s=n.map(e=>({id:e.id,ends:[e.id,...r(e)]}));return{places:new Map(s.map(({id:e,ends:n})=>[e,A(n,o,a)]).filter(([,e])=>e)),voices:new Map(s.map(({id:e,ends:n})=>[e,G(t,n)]))}}function I(e){const n=e.all("vote").sort((e,n)=>{var t,o;return(null!=(t=n.closed_at)?t:0)-(null!=(o=e.closed_at)?o:0)||n.round-e.round}),t=new Map(e.all("tally").map(e=>[e.vote,e.items]));return n.map(({id:e})=>{var n;return(null!=(n=t.get(e))?n:[]).filter(({dots:e})=>e).map(({on:e})=>e)})}function A(e,n,t){const o=new Set([...e,...n.filter(({to:n})=>e.includes(n)).map(({from:e})=>e)]),a=t.map(e=>e.findIndex(e=>o.has(e))).find(e=>e>=0);return void 0===a?null:a+1}const G=(e,n)=>e.filter(({id:e,merged_into:t})=>n.includes(e)||n.includes(t)).length;function J({room:e,stage:n,me:t,group:o,on:a,half:r}){var s;const l=(({stage:e,on:n,group:t,rater:o})=>[e,n,t,null!=o?o:""].join("/"))({stage:n.id,on:a,group:o,rater:C(t,o)}),i=(null==(s=n.settings)?void 0:s.members)?((e,n)=>{var t;return null!=(t=n.find(n=>n.startsWith(`${e}/`)))?t:e})(l,e.store.ids("authorship")):l,u=$(e.outbox,"rate",{stage:n.id,on:a,group:o});return function({record:e,posts:n,draft:t}){var o,a;const r=n.at(-1);return t?{power:null!=(o=t.power)?o:null,resources:null!=(a=t.resources)?a:null,state:"half"}:r?{power:r.with.power,resources:r.with.resources,state:r.state.value}:e?{power:e.power,resources:e.resources,state:"saved"}:{power:null,resources:null,state:"none"}}({record:e.store.get("rating",i),posts:u,draft:r.value[`${o}/${a}`]})}const z=({state:e})=>"saved"===e||"waiting"===e;function L({store:e,ids:n,rating:t,ours:a,open:r,onRate:s}){var l;const i=e=>z(t(e)),u=g(null!=(l=n.find(e=>!i(e)))?l:n[0]),p=n.includes(u.value)?u.value:n[0],c=n.indexOf(p),d=c===n.length-1,$=e=>(u.value=e,void requestAnimationFrame(()=>{var e,n;null==(e=document.querySelector(".rating-title"))||e.focus({preventScroll:!0}),null==(n=document.querySelector(".rating"))||n.scrollIntoView({block:"center"})})),m=d?function(e,n,t){var o;const a=e.indexOf(t)+1;return null!=(o=[...e.slice(a),...e.slice(0,a)].find(e=>e!==t&&!n(e)))?o:null}(n,i,p):n[c+1];return o`<${V} done=${n.filter(i).length} all=${n.length} />
    <${b}
      key=${p}
      id=${p}
      title=${h(e,p)}
      inside=${Q(e,p)}
      lane=${T(e,p)}
      place=${c+1}
      count=${n.length}
      rating=${t(p)}
      ours=${a}
      open=${r}
      onRate=${(e,n)=>s(p,e,n)}
      last=${d}
      onBack=${c>0?()=>$(n[c-1]):null}
      onNext=${m?()=>$(m):null}
    />
    <${W} store=${e} ids=${n} rating=${t} here=${p} onGo=${$} />`}const Q=(e,n)=>e.all("card").filter(({cluster:e})=>e===n).map(({text:e})=>e),T=(e,n)=>{var t,o;return null==(o=null!=(t=e.get("card",n))?t:e.get("cluster",n))?void 0:o.lane},V=({done:e,all:t})=>o`<div class="stack-tight">
    <p role="status"><b>${n("قُيّم {done} من {all}",{done:e,all:t})}</b></p>
    <progress class="progress" aria-label=${n("قُيّم")} value=${e} max=${t}></progress>
  </div>`,W=({store:e,ids:t,rating:a,here:r,onGo:s})=>o`<section class="stack-tight">
    <h3 class="section-head">${n("نظرة عامة")}</h3>
    <ol class="rated">
      ${t.map(t=>{const{power:l,resources:i}=a(t);return o`<li key=${t}>
          <button class="rated-row" aria-current=${t===r?"true":void 0} onClick=${()=>s(t)}>
            <span class="rated-name" dir="auto">${h(e,t)}</span>
            <${D} picture="power" name=${n("النفوذ")} value=${l} /><${D}
              picture="resources"
              name=${n("الموارد")}
              value=${i}
            />
          </button>
        </li>`})}
    </ol>
  </section>`,D=({picture:e,name:n,value:t})=>o`<span class="rated-value" data-heat=${null!=t?t:void 0} data-said=${null!==t}>
    ${a(e)}<span class="visually-hidden">${n}</span>${null!=t?t:"–"}</span
  >`,E=()=>o`<div class="empty">
    ${a("mark","big")}
    <h2>${n("لا شيء للتقييم بعد")}</h2>
    <p>${n("تظهر هنا حالما تكون على الحائط.")}</p>
  </div>`;var H=Object.freeze({__proto__:null,Activity:function({room:e,stage:n,open:t,head:a}){var r;const{store:s}=e,l=p(e),i=c(()=>JSON.stringify(B(s,n).map(({id:e})=>e))),u=g(null),$=null!=(r=u.value)?r:l.group,h=d(e.draft(`${n.id}/half`),{}),m=t=>J({room:e,stage:n,me:l,group:$,on:t,half:h}),f=JSON.parse(i.value);return o`<main class="page-main stack">
    ${a}
    <${y}
      ...${{room:e,stage:n,me:l,group:$}}
      done=${t=>f.filter(o=>z(J({room:e,stage:n,me:l,group:t,on:o,half:h}))).length}
      all=${f.length}
      onChoose=${e=>u.value=e}
    />
    ${0===f.length?o`<${E} />`:o`<${L}
            key=${$}
            store=${s}
            ids=${f}
            rating=${m}
            ours=${$===l.group}
            open=${t&&Boolean($)}
            onRate=${(t,o,a)=>function({room:e,stage:n,group:t,on:o,half:a,rating:{power:r,resources:s}}){const{[`${t}/${o}`]:l,...i}=a.peek(),u=null!==r&&null!==s;a.value=u?i:{...i,[`${t}/${o}`]:{power:r,resources:s}},u&&e.post("rate",{stage:n.id,on:o,group:t,power:r,resources:s})}({room:e,stage:n,group:$,on:t,half:h,rating:{...m(t),[o]:a}})}
          />`}
  </main>`}});const K={gap({place:e,most:t,high:o},a){const r={place:e,groups:a(t),power:m(o)};return n(e?"في المرتبة {place} في التصويت، ولا تقول أي مجموعة إنها تستطيع تحريكه. أكبر نفوذ: {groups}، {power} من 5.":"لا تقول أي مجموعة إنها تستطيع تحريك هذا. أكبر نفوذ: {groups}، {power} من 5.",r)},against({group:e,low:t,high:o,more:a},r){const s={group:r([e]),low:m(t),high:m(o)};return n(a?"{group}: تقول المجموعة {low}، والآخرون يقولون إنها تستطيع {high}.":"{group}: تقول المجموعة {high}، والآخرون لا يرون سوى {low}.",s)},within:({group:e,low:t,high:o},a)=>n("أعضاء {group} غير متفقين: نصفهم يقول من {low} إلى {high}.",{group:a([e]),low:m(t),high:m(o)}),between:({group:e,...t},o)=>n("ينظر الآخرون إلى {group} نظرات مختلفة: {least} تقول {low}، و{most} تقول {high}.",{group:o([e]),...P(t,o)}),uneven:(e,t)=>n("النفوذ متفاوت: {most} تقول {high}، و{least} تقول {low}.",P(e,t))},P=({least:e,most:n,low:t,high:o},a)=>({least:a(e),most:a(n),low:m(t),high:m(o)}),U={gap:()=>({words:n("فجوة"),picture:"gap",tone:"error"}),against:()=>({words:n("الذات والآخرون"),picture:"people",tone:"info"}),within:()=>({words:n("داخل مجموعة"),picture:"people",tone:"warn"}),between:()=>({words:n("بين المجموعات"),picture:"people",tone:"warn"}),uneven:()=>({words:n("نفوذ متفاوت"),picture:"power",tone:""})},X=({findings:e,groups:a,titleOf:r,link:s=()=>null,start:l=1})=>o`<ol class="findings" start=${l}>
    ${e.map(e=>{var l;return o`<li class="finding" key=${`${e.kind}/${e.on}/${null!=(l=e.group)?l:""}`}>
          <${Y} finding=${e} />
          <p class="finding-title" dir="auto">${r(e.on)}</p>
          <p class="finding-words" dir="auto">${((e,o)=>K[e.kind](e,(e=>o=>o.length>3?t(["لا مجموعات","مجموعة واحدة","مجموعتان","{n} مجموعات","{n} مجموعة","{n} مجموعة"],"{n} groups",o.length):e.filter(({id:e})=>o.includes(e)).map(({name:e})=>e).join(n("، ")))(o)))(e,a)}</p>
          ${s(e)}
        </li>`})}
  </ol>`;function Y({finding:e}){const{words:n,picture:t,tone:r}=(({kind:e})=>U[e]())(e);return o`<span class="chip" data-tone=${r}>${a(t)}${n}</span>`}const[Z,ee,ne]=[4,3,5];function te(e,n,{places:t=new Map,voices:o=new Map}={}){const a=new Map(n.map((e,n)=>[e,n])),r=[...e.values()].filter(({on:e})=>a.has(e)).sort((e,n)=>a.get(e.on)-a.get(n.on));return[...ae(e,r,{places:t,voices:o}),...oe(r.map(re)),...oe(r.map(se)),...oe(r.map(le)),...oe(n.map(e=>function(e,n){const t=ie(e,n),{low:o,high:a,least:r,most:s}=ue(t);return t.length&&a-o>=Z?{kind:"uneven",on:e,low:o,high:a,least:r,most:s}:null}(e,r)))]}const oe=e=>e.filter(Boolean).sort((e,n)=>n.high-n.low-(e.high-e.low));function ae(e,n,{places:t,voices:o}){const a=f(e),r=[...new Set(n.map(({on:e})=>e))].filter(e=>a.has(e)),s=e=>null!=e?e:1/0;return r.map(e=>function(e,n,t){const{low:o,high:a,most:r}=ue(ie(e,n));return{kind:"gap",on:e,low:o,high:a,most:r,...t<=ee&&{place:t}}}(e,n,t.get(e))).sort((e,n)=>{var t,a;return Number(!e.place)-Number(!n.place)||(e.place?s(e.place)-s(n.place):0)||(null!=(t=o.get(n.on))?t:0)-(null!=(a=o.get(e.on))?a:0)})}function re({on:e,group:n,power:t,others:o,away:a}){if(null===a||Math.abs(a)<w)return null;const[r,s]=a>0?[t,o.power]:[o.power,t];return{kind:"against",on:e,low:r,high:s,group:n,more:a>0}}function se({on:e,group:n,raters:t,low:o,high:a}){return t>=ne&&a-o>=w?{kind:"within",on:e,low:o,high:a,group:n}:null}function le({on:e,group:n,by:t,others:o}){return!o||o.high-o.low<w?null:{kind:"between",on:e,group:n,...ue([...t].map(([e,{power:n}])=>[e,n]))}}const ie=(e,n)=>n.filter(n=>n.on===e&&null!==n.power).map(({group:e,power:n})=>[e,n]);function ue(e){const n=e.map(([,e])=>e),[t,o]=[Math.min(...n),Math.max(...n)],a=n=>e.filter(([,e])=>e===n).map(([e])=>e).sort();return{low:t,high:o,least:a(t),most:a(o)}}export{X as F,te as f,H as p,B as r,j as t,F as w};
