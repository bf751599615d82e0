import{t as e,n as t,J as a,i as n,w as r,h as s,aq as o,q as i}from"../core/shared.js";const l=["active","paused","ended"],p=["goal","incentives","accountability","trust","pooled"],u=e=>[...e.all("partnership")].sort((e,t)=>{var a,n;return l.indexOf(null!=(a=e.status)?a:"active")-l.indexOf(null!=(n=t.status)?n:"active")||e.at-t.at}),c=(e,t)=>{var a,n,r,s;return null!=(s=null!=(r=null==(a=e.get("group",t))?void 0:a.name)?r:null==(n=e.get("actor",t))?void 0:n.name)?s:t},d=(e,{id:t})=>new Map(e.all("trust").filter(({partnership:e})=>e===t).map(({partner:e,trust:t})=>[e,t]));function $(e,t){const a=[...d(e,t).values()],n={trust:!a.length||Math.min(...a)<3};return p.filter(e=>{var a;return null!=(a=n[e])?a:"trust"!==e&&!t[e]})}const h=t=>({goal:e("Shared goal"),incentives:e("What each gains"),accountability:e("Who answers to whom"),trust:e("Trust"),pooled:e("Pooled resources")}[t]),m=(t="active")=>({active:e("Active"),paused:e("Paused"),ended:e("Ended")}[t]);function v(t,a){const n=[...d(t,a).values()];if(!n.length)return"";const[r,s]=[Math.min(...n),Math.max(...n)];return r===s?e("{n} of 5",{n:r}):e("{low} to {high} of 5",{low:r,high:s})}const f=({store:e,partnership:a})=>a.partners.map((a,n)=>t`${n>0&&" · "}<bdi key=${a}>${c(e,a)}</bdi>`);function g({store:e,partnership:n}){const{goal:r,incentives:s,accountability:o,pooled:i,status:l,why:p}=n,u=[[h("goal"),r&&a(e,r)],[h("incentives"),s],[h("accountability"),o],[h("pooled"),i],[h("trust"),v(e,n)],[l&&"active"!==l&&m(l),p]].filter(([e,t])=>e&&t);return t`${u.map(([e,a])=>t`<p key=${e}>${e}: <bdi>${a}</bdi></p>`)}
    <${b} links=${$(e,n)} />`}function b({links:a}){return a.length?t`<p class="notice" data-tone="warn">
    ${n("gap")}<span>${e("Weakest link: {links}",{links:a.map(h).join(", ")})}</span>
  </p>`:t`<p class="notice" data-tone="ok">${n("check")}<span>${e("Nothing is missing.")}</span></p>`}const[y,w]=[1e3,[0,1,2,3,4,5]];function k({room:e,me:a,partnership:n,open:r,mine:s}){return t`<section class=${s?"card mine partnership":"card partnership"}>
    <h2><${f} store=${e.store} partnership=${n} /></h2>
    <${g} store=${e.store} partnership=${n} />
    ${r&&s&&t`<${x} ...${{room:e,me:a,partnership:n}} />`}
  </section>`}function x({room:a,me:n,partnership:r}){var s,o;const i=null!=(o=null==(s=a.outbox.pending.value.filter(e=>"rate_trust"===e.do&&e.with.partnership===r.id).at(-1))?void 0:s.with.trust)?o:d(a.store,r).get(n.group);return t`<fieldset class="scale">
    <legend>${e("How far does your group trust this partnership?")}</legend>
    ${w.map(e=>t`<label key=${e} data-heat=${e}
          ><input type="radio" name=${r.id} checked=${i===e} onChange=${()=>{return t=e,a.post("rate_trust",{partnership:r.id,partner:n.group,trust:t});var t}} /><span
            >${e}</span
          ></label
        >`)}
    <p class="scale-ends"><span>${e("not at all")}</span><span>${e("fully")}</span></p>
  </fieldset>`}function _({room:a,me:r}){const l=s(""),p=s(""),[u,c,d,$]=["name","gains","answers","pooled"].map(e=>a.draft(`partnership-${e}`));o(()=>{var e;const t=a.outbox.returned.value.find(e=>"add_partnership"===e.do);t&&!c.value.trim()&&([p.value,c.value]=[t.why,null!=(e=t.with.incentives)?e:""],a.outbox.take(t.key))});const h=l.value||u.value.trim(),m=i(a.store).filter(({id:e})=>e!==r.group);return t`<details class="partnership-new" open=${Boolean(p.value)}>
    <summary>${e("Add a partnership")}</summary>
    <form class="stack" onSubmit=${function(e){if(e.preventDefault(),h){a.post("add_partnership",{partners:[r.group,h],incentives:c.value.trim(),accountability:d.value.trim(),pooled:$.value.trim()});for(const e of[l,p,u,c,d,$])e.value=""}}}>
      ${p.value&&t`<p class="notice" role="alert" data-tone="error">${n("warning")}<span>${p.value}</span></p>`}
      <label class="field"
        ><b>${e("With which group?")}</b
        ><select value=${l.value} onChange=${e=>l.value=e.currentTarget.value}>
          <option value="">${e("Someone else")}</option>
          ${m.map(e=>t`<option key=${e.id} value=${e.id}>${e.name}</option>`)}
        </select></label
      >
      ${!l.value&&t`<${W} label=${e("With whom?")} draft=${u} most=${120} />`}
      <${W} label=${e("What does each gain? (optional)")} draft=${c} most=${y} />
      <${W} label=${e("Who answers to whom? (optional)")} draft=${d} most=${y} />
      <${W} label=${e("What do you put together: money, people, boats? (optional)")} draft=${$} most=${y} />
      <button class="button primary wide" disabled=${!h}>${n("plus")}${e("Add")}</button>
    </form>
  </details>`}const W=({label:e,draft:a,most:n})=>t`<label class="field"
    ><b>${e}</b
    ><textarea
      rows="2"
      dir="auto"
      maxlength=${n}
      value=${a.value}
      onInput=${e=>a.value=e.currentTarget.value}
    ></textarea>
  </label>`;var A=Object.freeze({__proto__:null,Activity:function({room:a,open:n,head:s}){const o=r(a),i=u(a.store),l=i.filter(({partners:e})=>e.includes(o.group)),p=i.filter(e=>!l.includes(e));return t`<main class="page-main stack">
    ${s} ${!i.length&&t`<p class="soft">${e("No partnerships yet. Add one that your group is in.")}</p>`}
    ${[...l,...p].map(e=>t`<${k} key=${e.id} ...${{room:a,me:o,partnership:e,open:n,mine:l.includes(e)}} />`)}
    ${n&&o.group&&t`<${_} room=${a} me=${o} />`}
  </main>`},takes:e=>"add_partnership"===e.do});export{g as F,f as P,l as S,v as a,A as b,h as l,c as n,u as p,m as s,d as t,$ as w};
