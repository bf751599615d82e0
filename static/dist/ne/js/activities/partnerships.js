import{t as e,n as t,J as a,i as n,w as r,h as s,aq as o,q as l}from"../core/shared.js";const i=["active","paused","ended"],p=["goal","incentives","accountability","trust","pooled"],u=e=>[...e.all("partnership")].sort((e,t)=>{var a,n;return i.indexOf(null!=(a=e.status)?a:"active")-i.indexOf(null!=(n=t.status)?n:"active")||e.at-t.at}),c=(e,t)=>{var a,n,r,s;return null!=(s=null!=(r=null==(a=e.get("group",t))?void 0:a.name)?r:null==(n=e.get("actor",t))?void 0:n.name)?s:t},$=(e,{id:t})=>new Map(e.all("trust").filter(({partnership:e})=>e===t).map(({partner:e,trust:t})=>[e,t]));function d(e,t){const a=[...$(e,t).values()],n={trust:!a.length||Math.min(...a)<3};return p.filter(e=>{var a;return null!=(a=n[e])?a:"trust"!==e&&!t[e]})}const m=t=>({goal:e("साझा लक्ष्य"),incentives:e("हरेकले के पाउँछ"),accountability:e("को कसप्रति जवाफदेही"),trust:e("विश्वास"),pooled:e("साझा स्रोत")}[t]),v=(t="active")=>({active:e("सक्रिय"),paused:e("रोकिएको"),ended:e("सकिएको")}[t]);function h(t,a){const n=[...$(t,a).values()];if(!n.length)return"";const[r,s]=[Math.min(...n),Math.max(...n)];return r===s?e("5 मध्ये {n}",{n:r}):e("५ मध्ये {low} देखि {high}",{low:r,high:s})}const f=({store:e,partnership:a})=>a.partners.map((a,n)=>t`${n>0&&" · "}<bdi key=${a}>${c(e,a)}</bdi>`);function b({store:e,partnership:n}){const{goal:r,incentives:s,accountability:o,pooled:l,status:i,why:p}=n,u=[[m("goal"),r&&a(e,r)],[m("incentives"),s],[m("accountability"),o],[m("pooled"),l],[m("trust"),h(e,n)],[i&&"active"!==i&&v(i),p]].filter(([e,t])=>e&&t);return t`${u.map(([e,a])=>t`<p key=${e}>${e}: <bdi>${a}</bdi></p>`)}
    <${g} links=${d(e,n)} />`}function g({links:a}){return a.length?t`<p class="notice" data-tone="warn">
    ${n("gap")}<span>${e("सबैभन्दा कमजोर कडी: {links}",{links:a.map(m).join(", ")})}</span>
  </p>`:t`<p class="notice" data-tone="ok">${n("check")}<span>${e("केही छुटेको छैन।")}</span></p>`}const[y,k]=[1e3,[0,1,2,3,4,5]];function w({room:e,me:a,partnership:n,open:r,mine:s}){return t`<section class=${s?"card mine partnership":"card partnership"}>
    <h2><${f} store=${e.store} partnership=${n} /></h2>
    <${b} store=${e.store} partnership=${n} />
    ${r&&s&&t`<${x} ...${{room:e,me:a,partnership:n}} />`}
  </section>`}function x({room:a,me:n,partnership:r}){var s,o;const l=null!=(o=null==(s=a.outbox.pending.value.filter(e=>"rate_trust"===e.do&&e.with.partnership===r.id).at(-1))?void 0:s.with.trust)?o:$(a.store,r).get(n.group);return t`<fieldset class="scale">
    <legend>${e("तपाईंको समूहले यो साझेदारीमा कति विश्वास गर्छ?")}</legend>
    ${k.map(e=>t`<label key=${e} data-heat=${e}
          ><input type="radio" name=${r.id} checked=${l===e} onChange=${()=>{return t=e,a.post("rate_trust",{partnership:r.id,partner:n.group,trust:t});var t}} /><span
            >${e}</span
          ></label
        >`)}
    <p class="scale-ends"><span>${e("पटक्कै छैन")}</span><span>${e("पूरै")}</span></p>
  </fieldset>`}function _({room:a,me:r}){const i=s(""),p=s(""),[u,c,$,d]=["name","gains","answers","pooled"].map(e=>a.draft(`partnership-${e}`));o(()=>{var e;const t=a.outbox.returned.value.find(e=>"add_partnership"===e.do);t&&!c.value.trim()&&([p.value,c.value]=[t.why,null!=(e=t.with.incentives)?e:""],a.outbox.take(t.key))});const m=i.value||u.value.trim(),v=l(a.store).filter(({id:e})=>e!==r.group);return t`<details class="partnership-new" open=${Boolean(p.value)}>
    <summary>${e("साझेदारी थप्नुहोस्")}</summary>
    <form class="stack" onSubmit=${function(e){if(e.preventDefault(),m){a.post("add_partnership",{partners:[r.group,m],incentives:c.value.trim(),accountability:$.value.trim(),pooled:d.value.trim()});for(const e of[i,p,u,c,$,d])e.value=""}}}>
      ${p.value&&t`<p class="notice" role="alert" data-tone="error">${n("warning")}<span>${p.value}</span></p>`}
      <label class="field"
        ><b>${e("कुन समूहसँग?")}</b
        ><select value=${i.value} onChange=${e=>i.value=e.currentTarget.value}>
          <option value="">${e("अरू कोही")}</option>
          ${v.map(e=>t`<option key=${e.id} value=${e.id}>${e.name}</option>`)}
        </select></label
      >
      ${!i.value&&t`<${M} label=${e("कोसँग?")} draft=${u} most=${120} />`}
      <${M} label=${e("हरेकले के पाउँछ? (ऐच्छिक)")} draft=${c} most=${y} />
      <${M} label=${e("को कसप्रति जवाफदेही? (ऐच्छिक)")} draft=${$} most=${y} />
      <${M} label=${e("के के एकै ठाउँमा राख्नुहुन्छ: पैसा, मानिस, डुङ्गा? (ऐच्छिक)")} draft=${d} most=${y} />
      <button class="button primary wide" disabled=${!m}>${n("plus")}${e("थप्नुहोस्")}</button>
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
    ${s} ${!l.length&&t`<p class="soft">${e("अहिलेसम्म साझेदारी छैन। आफ्नो समूह भएको एउटा थप्नुहोस्।")}</p>`}
    ${[...i,...p].map(e=>t`<${w} key=${e.id} ...${{room:a,me:o,partnership:e,open:n,mine:i.includes(e)}} />`)}
    ${n&&o.group&&t`<${_} room=${a} me=${o} />`}
  </main>`},takes:e=>"add_partnership"===e.do});export{b as F,f as P,i as S,h as a,j as b,m as l,c as n,u as p,v as s,$ as t,d as w};
