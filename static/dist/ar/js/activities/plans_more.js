import{t as e,n as o,a3 as a,a5 as n,q as t,i as s,x as l,k as i,af as r,a6 as c,T as $,ag as d,b as u,c as p,h as f}from"../core/shared.js";import{o as m,y as b,A as v,J as h}from"../writing.js";import{F as k,u as g,S as y}from"./plans.js";const[_,w]=[280,30];function x({room:a,action:t,open:s}){const l=a.store.all("stage").find(({activity:e})=>"interventions"===e),i=n(a,"stage",null==l?void 0:l.id),r=a.store.all("intervention").filter(({id:e,status:o})=>{var a;return"dropped"!==o||(null==(a=t.interventions)?void 0:a.includes(e))}).sort((e,o)=>e.at-o.at);return i?o`<${y}
    ...${{room:a,action:t,open:s,points:r}}
    name="interventions"
    picture="hand"
    label=${e("أي مساعدة يستخدم؟")}
  />`:o`<p class="soft" role="status">${e("لحظة…")}</p>`}function C({room:e,action:n,open:t,name:s,label:l}){const i=g({room:e,action:n,name:s,open:t});return o`<label class="tick"
    ><input
      type="checkbox"
      checked=${Boolean(i.value)}
      disabled=${!t}
      onChange=${e=>i.set(e.currentTarget.checked)} /><span>${l}</span>
    <${a} state=${i.state}
  /></label>`}function j({room:n,action:t,open:s,name:l,of:i,label:r}){var c;const $=g({room:n,action:t,name:l,open:s}),d=m(n.store,i,[],$.value),u=`${l}/${t.id}`;return d.length?o`<div class="field">
    <div class="field-head"><label for=${u}>${r}</label><${a} state=${$.state} /></div>
    <select
      id=${u}
      disabled=${!s}
      value=${null!=(c=$.value)?c:""}
      onChange=${e=>$.set(e.currentTarget.value)}
    >
      <option value="">${e("لا شيء")}</option>
      ${d.map(([e,a])=>o`<option key=${e} value=${e}>${a}</option>`)}
    </select>
    ${$.problem&&o`<p class="field-error" role="alert">${$.problem}</p>`}
  </div>`:null}var T=Object.freeze({__proto__:null,Details:function({room:a,action:n,open:t}){const s={room:a,action:n,open:t},l={...s,limit:w,keys:"decimal"};return o`<${C} ...${s} name="soon" label=${e("يبدأ خلال 48 ساعة")} />
    <${k} ...${s} name="target15" limit=${_} label=${e("هدف اليوم الخامس عشر")} />
    <${k} ...${s} name="behaviour" limit=${_} label=${e("السلوك المراد تغييره")} />
    <div class="pair">
      <${k} ...${l} name="money" label=${e("المال الذي نتعهد به")} />
      <${k} ...${l} name="days" label=${e("الأيام التي نتعهد بها")} />
    </div>
    <div class="pair">
      <${k} ...${l} name="funds_donor" label=${e("تمويل من المانحين")} />
      <${k} ...${l} name="funds_government" label=${e("تمويل من الحكومة")} />
    </div>
    <div class="pair">
      <${k} ...${l} name="funds_private" label=${e("تمويل خاص")} />
      <${k}
        ...${s}
        name="currency"
        limit=${3}
        label=${e("العملة")}
        hint=${e("ثلاثة أحرف، مثل NPR أو USD.")}
      />
    </div>
    <${C} ...${s} name="government" label=${e("المسؤول في الحكومة")} />
    <${j} ...${s} name="priority" of="priorities" label=${e("أولوية حكومية")} />
    <${j} ...${s} name="area" of="areas" label=${e("المنطقة")} />
    <${x} ...${s} />`}});const O={says:"",for_group:!1};function z({room:a,plan:t,open:s}){var i,r,c;const{store:$}=a,d=n(a,"plan",t.id),u=$.all("action").filter(e=>e.plan===t.id&&e.help_needed);if(!d)return o`<p class="soft" role="status">${e("لحظة…")}</p>`;if(!u.length)return null;const p=t.group===l(a).group;return o`<section class="stack-tight">
    <h3 dir="auto">${null!=(c=null==(r=$.get("group",null!=(i=t.group)?i:""))?void 0:r.name)?c:t.owner}</h3>
    <ul class="cards">
      ${u.map(e=>o`<${B} key=${e.id} ...${{room:a,action:e,open:s&&!p}} />`)}
    </ul>
  </section>`}const B=({room:e,action:a,open:n})=>o`<li class="card stack-tight">
    <p class="soft" dir="auto">${a.what}</p>
    <p class="card-text" dir="auto">${a.help_needed}</p>
    ${b(e.store,a.id).map(a=>o`<${D} key=${a.id} ...${{room:e,offer:a}} />`)}
    ${n&&o`<${S} ...${{room:e,action:a}} />`}
  </li>`;function D({room:a,offer:n}){const t=l(a),i=n.by?n.by===t.id:n.group===t.group;return o`<div class="notice" data-tone="ok">
    ${s("hand")}
    <div>
      <b dir="auto">${v(a.store,n)}</b>
      <p dir="auto">${n.says}</p>
    </div>
    ${i&&o`<button class="button quiet" onClick=${()=>a.post("take_back_offer",{offer:n.id})}>
        ${s("undo")}${e("سحب")}
      </button>`}
  </div>`}function S({room:a,action:n}){const t=i(a.draft(`offer/${n.id}`),O),{says:l,for_group:p}=t.value,f=e=>t.value={...t.peek(),...e},m=r(a,{is:e=>"offer_help"===e.do&&e.with.action===n.id,draft:t,empty:O,typed:e=>({says:e.with.says,for_group:Boolean(e.with.for_group)})}),b=c(a.outbox,"offer_help",{action:n.id}),v=l.trim()&&$(l)<=280;return o`<form class="stack-tight" onSubmit=${e=>{e.preventDefault(),v&&(a.post("offer_help",{offer:u(),action:n.id,says:l.trim(),for_group:p}),[t.value,m.value]=[O,""])}}>
    ${b.map(e=>o`<p key=${e.key} class="soft" dir="auto">${s("clock")} ${e.with.says}</p>`)}
    <${d} why=${m.value} />
    <${h}
      value=${l}
      onText=${e=>f({says:e})}
      aria-label=${e("ما يمكننا تقديمه")}
      placeholder=${e("ما يمكننا تقديمه…")}
    />
    <label class="tick"
      ><input type="checkbox" checked=${p} onChange=${()=>f({for_group:!p})} /><span
        >${e("باسم مجموعتنا")}</span
      ></label
    >
    <button class="button" type="submit" disabled=${!v}>${s("hand")}${e("اعرض المساعدة")}</button>
  </form>`}const q=({room:a,entry:n,onAgain:t})=>o`<div class="notice came-back" role="alert" data-tone="error">
    ${s("undo")}
    <div class="stack-tight">
      <b>${n.why}</b>
      <p class="kept-words" dir="auto">${n.with.says}</p>
      <div class="row">
        ${t&&o`<button class="button" onClick=${t}>${e("حاول مرة أخرى")}</button>`}
        <button class="button" onClick=${()=>a.outbox.take(n.key)}>${e("رأيتها")}</button>
      </div>
    </div>
  </div>`;var A=Object.freeze({__proto__:null,HelpWanted:function({room:a,open:n,head:l,onClose:i}){const{store:r,outbox:c}=a,$=t(r),d=e=>$.findIndex(o=>o.id===e.group)>>>0,u=[...r.all("plan")].sort((e,o)=>d(e)-d(o)),p=c.returned.value.filter(e=>"offer_help"===e.do),f=r.all("action").some(e=>e.help_needed);return o`<main class="page-main stack">
    ${l}
    <h2 class="section-head">${e("من يستطيع المساعدة؟")}</h2>
    ${p.map(e=>o`<${q} key=${e.key} ...${{room:a,entry:e}} />`)}
    ${!f&&o`<p class="soft">${e("لم يطلب أحد المساعدة بعد.")}</p>`}
    ${u.map(e=>o`<${z} key=${e.id} ...${{room:a,plan:e,open:n}} />`)}
    <button class="button" onClick=${i}>${s("chevron-start","flip")}${e("العودة إلى الخطة")}</button>
  </main>`},OfferBack:q});const[F,H]=[3,280];function I({room:a,plan:n,own:t}){var l;const i=a.draft(`confidence/${n.id}`),r=f(i.peek()||null),c=null!=(l=r.value)?l:t.reason,d=$(c)<=H&&c.trim()!==t.reason;return o`<label class="field"
      ><b>${e("ما الذي يزيد ثقتك؟")}</b><${h} value=${c} onText=${e=>i.value=r.value=e}
    /></label>
    <button class="button" disabled=${!d} onClick=${async()=>{var e;const o=c.trim();await a.post("set_confidence",{plan:n.id,confidence:t.confidence,reason:o}).kept,(null==(e=r.peek())?void 0:e.trim())===o&&(i.value="",r.value=null)}}>${s("check")}${e("حفظ")}</button>`}var J=Object.freeze({__proto__:null,Confidence:function({room:n,plan:t}){var s;const l=function({store:e,outbox:o},a){var n;const t=c(o,"set_confidence",{plan:a}).at(-1);if(t)return{confidence:t.with.confidence,reason:null!=(n=t.with.reason)?n:"",state:t.state.value};const s=e.all("own_confidence").find(e=>e.plan===a);return s?{...s,state:"saved"}:{confidence:null,reason:"",state:null}}(n,t.id),i=null==(s=n.store.get("confidence",t.id))?void 0:s.people;return o`<section class="card stack-tight confidence">
    <fieldset class="choices confidence-scale">
      <legend>
        <b>${e("ما مدى ثقتك في أن مجموعتك تستطيع تنفيذ هذه الخطة؟")}</b> <${a} state=${l.state} />
      </legend>
      ${[1,2,3,4,5].map(e=>o`<label key=${e} class="choice"
            ><input
              type="radio"
              name=${`confidence/${t.id}`}
              checked=${l.confidence===e}
              onChange=${()=>{return o=e,n.post("set_confidence",{plan:t.id,confidence:o,reason:o<=F?l.reason:""});var o}}
            /><span class="choice-face">${e}</span></label
          >`)}
    </fieldset>
    <p class="confidence-ends soft"><span>${e("إطلاقاً")}</span><span>${e("تماماً")}</span></p>
    ${null!==l.confidence&&l.confidence<=F&&o`<${I} ...${{room:n,plan:t,own:l}} />`}
    <p class="soft">
      ${e("لا أحد يرى من أجاب بماذا. تسمع القاعة الأرقام والأسباب.")}
      ${e("عند إغلاق هذه المرحلة تُحذف الإجابات إن كانت أقل من خمس.")}
      ${i>0&&o` ${p(["لا إجابات حتى الآن.","إجابة واحدة حتى الآن.","إجابتان حتى الآن.","{n} إجابات حتى الآن.","{n} إجابة حتى الآن.","{n} إجابة حتى الآن."],"{n} answers so far.",i)}`}
    </p>
  </section>`}});export{J as c,T as d,A as h};
