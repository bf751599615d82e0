import{t as e,n as t,J as a,i as n,w as r,h as s,a7 as o,q as l}from"../core/shared.js";const i=["active","paused","ended"],p=["goal","incentives","accountability","trust","pooled"],u=e=>[...e.all("partnership")].sort((e,t)=>{var a,n;return i.indexOf(null!=(a=e.status)?a:"active")-i.indexOf(null!=(n=t.status)?n:"active")||e.at-t.at}),c=["group","actor","removed_actor"],$=(e,t)=>{var a;return null!=(a=c.map(a=>{var n;return null==(n=e.get(a,t))?void 0:n.name}).find(Boolean))?a:t};function d(e,t){var a;const n=[...e.all("group"),...e.all("actor")].find(e=>e.name.toLocaleLowerCase()===t.toLocaleLowerCase());return null!=(a=null==n?void 0:n.id)?a:t}const m=(e,{id:t})=>new Map(e.all("trust").filter(({partnership:e})=>e===t).map(({partner:e,trust:t})=>[e,t]));function v(e,t){const a=[...m(e,t).values()],n={trust:!a.length||Math.min(...a)<3};return p.filter(e=>{var a;return null!=(a=n[e])?a:"trust"!==e&&!t[e]})}const h=t=>({goal:e("الهدف المشترك"),incentives:e("ما يكسبه كل شريك"),accountability:e("من يُساءل أمام من"),trust:e("الثقة"),pooled:e("الموارد المشتركة")}[t]),f=(t="active")=>({active:e("قائمة"),paused:e("متوقف"),ended:e("منتهية")}[t]);function b(t,a){const n=[...m(t,a).values()];if(!n.length)return"";const[r,s]=[Math.min(...n),Math.max(...n)];return r===s?e("{n} من 5",{n:r}):e("من {low} إلى {high} من 5",{low:r,high:s})}const g=({store:e,partnership:a})=>a.partners.map((a,n)=>t`${n>0&&" · "}<bdi key=${a}>${$(e,a)}</bdi>`);function w({store:e,partnership:n}){const{goal:r,incentives:s,accountability:o,pooled:l,status:i,why:p}=n,u=[[h("goal"),r&&a(e,r)],[h("incentives"),s],[h("accountability"),o],[h("pooled"),l],[h("trust"),b(e,n)],[i&&"active"!==i&&f(i),p]].filter(([e,t])=>e&&t);return t`${u.map(([e,a])=>t`<p key=${e}>${e}: <bdi>${a}</bdi></p>`)}
    <${y} links=${v(e,n)} />`}function y({links:a}){return a.length?t`<p class="notice" data-tone="warn">
    ${n("gap")}<span>${e("أضعف حلقة: {links}",{links:a.map(h).join(", ")})}</span>
  </p>`:t`<p class="notice" data-tone="ok">${n("check")}<span>${e("لا شيء ناقص.")}</span></p>`}const[k,x]=[1e3,[0,1,2,3,4,5]];function _({room:e,me:a,partnership:n,open:r,mine:s}){return t`<section class=${s?"card mine partnership":"card partnership"}>
    <h2><${g} store=${e.store} partnership=${n} /></h2>
    <${w} store=${e.store} partnership=${n} />
    ${r&&s&&t`<${C} ...${{room:e,me:a,partnership:n}} />`}
  </section>`}function C({room:a,me:n,partnership:r}){var s,o;const l=null!=(o=null==(s=a.outbox.pending.value.filter(e=>"rate_trust"===e.do&&e.with.partnership===r.id).at(-1))?void 0:s.with.trust)?o:m(a.store,r).get(n.group);return t`<fieldset class="scale">
    <legend>${e("إلى أي حد تثق مجموعتك بهذه الشراكة؟")}</legend>
    ${x.map(e=>t`<label key=${e} data-heat=${e}
          ><input type="radio" name=${r.id} checked=${l===e} onChange=${()=>{return t=e,a.post("rate_trust",{partnership:r.id,partner:n.group,trust:t});var t}} /><span
            >${e}</span
          ></label
        >`)}
    <p class="scale-ends"><span>${e("إطلاقاً")}</span><span>${e("تثق تمامًا")}</span></p>
  </fieldset>`}function L({room:a,me:r}){const i=s(""),p=s(""),[u,c,$,m]=["name","gains","answers","pooled"].map(e=>a.draft(`partnership-${e}`));o(()=>{var e;const t=a.outbox.returned.value.find(e=>"add_partnership"===e.do);t&&!c.value.trim()&&([p.value,c.value]=[t.why,null!=(e=t.with.incentives)?e:""],a.outbox.take(t.key))});const v=i.value||d(a.store,u.value.trim()),h=l(a.store).filter(({id:e})=>e!==r.group);return t`<details class="partnership-new" open=${Boolean(p.value)}>
    <summary>${e("أضف شراكة")}</summary>
    <form class="stack" onSubmit=${function(e){if(e.preventDefault(),v){a.post("add_partnership",{partners:[r.group,v],incentives:c.value.trim(),accountability:$.value.trim(),pooled:m.value.trim()});for(const e of[i,p,u,c,$,m])e.value=""}}}>
      ${p.value&&t`<p class="notice" role="alert" data-tone="error">${n("warning")}<span>${p.value}</span></p>`}
      <label class="field"
        ><b>${e("مع أي مجموعة؟")}</b
        ><select value=${i.value} onChange=${e=>i.value=e.currentTarget.value}>
          <option value="">${e("جهة أخرى")}</option>
          ${h.map(e=>t`<option key=${e.id} value=${e.id}>${e.name}</option>`)}
        </select></label
      >
      ${!i.value&&t`<${M} label=${e("مع من؟")} draft=${u} most=${120} />`}
      <${M} label=${e("ماذا يكسب كل شريك؟ (اختياري)")} draft=${c} most=${k} />
      <${M} label=${e("من يُساءل أمام من؟ (اختياري)")} draft=${$} most=${k} />
      <${M} label=${e("ماذا تجمعون معًا: مال، ناس، قوارب؟ (اختياري)")} draft=${m} most=${k} />
      <button class="button primary wide" disabled=${!v}>${n("plus")}${e("إضافة")}</button>
    </form>
  </details>`}const M=({label:e,draft:a,most:n})=>t`<label class="field"
    ><b>${e}</b
    ><textarea
      rows="2"
      dir="auto"
      maxlength=${n}
      value=${a.value}
      onInput=${e=>a.value=e.currentTarget.value}
    ></textarea>
  </label>`;var j=Object.freeze({__proto__:null,Activity:function({room:a,open:n,head:s}){const o=r(a),l=u(a.store),i=l.filter(({partners:e})=>e.includes(o.group)),p=l.filter(e=>!i.includes(e));return t`<main class="page-main stack">
    ${s} ${!l.length&&t`<p class="soft">${e("لا شراكات بعد. أضف شراكة تكون مجموعتك فيها.")}</p>`}
    ${[...i,...p].map(e=>t`<${_} key=${e.id} ...${{room:a,me:o,partnership:e,open:n,mine:i.includes(e)}} />`)}
    ${n&&o.group&&t`<${L} room=${a} me=${o} />`}
  </main>`},takes:e=>"add_partnership"===e.do});export{w as F,g as P,i as S,u as a,b,j as c,h as l,$ as n,d as p,f as s,m as t,v as w};
