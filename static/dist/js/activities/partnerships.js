import{t as e,n as t,J as a,i as n,w as r,h as o,a7 as s,q as i}from"../core/shared.js";const l=["active","paused","ended"],p=["goal","incentives","accountability","trust","pooled"],u=e=>[...e.all("partnership")].sort((e,t)=>{var a,n;return l.indexOf(null!=(a=e.status)?a:"active")-l.indexOf(null!=(n=t.status)?n:"active")||e.at-t.at}),c=["group","actor","removed_actor"],d=(e,t)=>{var a;return null!=(a=c.map(a=>{var n;return null==(n=e.get(a,t))?void 0:n.name}).find(Boolean))?a:t};function $(e,t){var a;const n=[...e.all("group"),...e.all("actor")].find(e=>e.name.toLocaleLowerCase()===t.toLocaleLowerCase());return null!=(a=null==n?void 0:n.id)?a:t}const h=(e,{id:t})=>new Map(e.all("trust").filter(({partnership:e})=>e===t).map(({partner:e,trust:t})=>[e,t]));function m(e,t){const a=[...h(e,t).values()],n={trust:!a.length||Math.min(...a)<3};return p.filter(e=>{var a;return null!=(a=n[e])?a:"trust"!==e&&!t[e]})}const v=t=>({goal:e("Shared goal"),incentives:e("What each gains"),accountability:e("Who answers to whom"),trust:e("Trust"),pooled:e("Pooled resources")}[t]),f=(t="active")=>({active:e("Active"),paused:e("Paused"),ended:e("Ended")}[t]);function g(t,a){const n=[...h(t,a).values()];if(!n.length)return"";const[r,o]=[Math.min(...n),Math.max(...n)];return r===o?e("{n} of 5",{n:r}):e("{low} to {high} of 5",{low:r,high:o})}const b=({store:e,partnership:a})=>a.partners.map((a,n)=>t`${n>0&&" · "}<bdi key=${a}>${d(e,a)}</bdi>`);function w({store:e,partnership:n}){const{goal:r,incentives:o,accountability:s,pooled:i,status:l,why:p}=n,u=[[v("goal"),r&&a(e,r)],[v("incentives"),o],[v("accountability"),s],[v("pooled"),i],[v("trust"),g(e,n)],[l&&"active"!==l&&f(l),p]].filter(([e,t])=>e&&t);return t`${u.map(([e,a])=>t`<p key=${e}>${e}: <bdi>${a}</bdi></p>`)}
    <${y} links=${m(e,n)} />`}function y({links:a}){return a.length?t`<p class="notice" data-tone="warn">
    ${n("gap")}<span>${e("Weakest link: {links}",{links:a.map(v).join(", ")})}</span>
  </p>`:t`<p class="notice" data-tone="ok">${n("check")}<span>${e("Nothing is missing.")}</span></p>`}const[k,x]=[1e3,[0,1,2,3,4,5]];function _({room:e,me:a,partnership:n,open:r,mine:o}){return t`<section class=${o?"card mine partnership":"card partnership"}>
    <h2><${b} store=${e.store} partnership=${n} /></h2>
    <${w} store=${e.store} partnership=${n} />
    ${r&&o&&t`<${W} ...${{room:e,me:a,partnership:n}} />`}
  </section>`}function W({room:a,me:n,partnership:r}){var o,s;const i=null!=(s=null==(o=a.outbox.pending.value.filter(e=>"rate_trust"===e.do&&e.with.partnership===r.id).at(-1))?void 0:o.with.trust)?s:h(a.store,r).get(n.group);return t`<fieldset class="scale">
    <legend>${e("How far does your group trust this partnership?")}</legend>
    ${x.map(e=>t`<label key=${e} data-heat=${e}
          ><input type="radio" name=${r.id} checked=${i===e} onChange=${()=>{return t=e,a.post("rate_trust",{partnership:r.id,partner:n.group,trust:t});var t}} /><span
            >${e}</span
          ></label
        >`)}
    <p class="scale-ends"><span>${e("not at all")}</span><span>${e("fully")}</span></p>
  </fieldset>`}function A({room:a,me:r}){const l=o(""),p=o(""),[u,c,d,h]=["name","gains","answers","pooled"].map(e=>a.draft(`partnership-${e}`));s(()=>{var e;const t=a.outbox.returned.value.find(e=>"add_partnership"===e.do);t&&!c.value.trim()&&([p.value,c.value]=[t.why,null!=(e=t.with.incentives)?e:""],a.outbox.take(t.key))});const m=l.value||$(a.store,u.value.trim()),v=i(a.store).filter(({id:e})=>e!==r.group);return t`<details class="partnership-new" open=${Boolean(p.value)}>
    <summary>${e("Add a partnership")}</summary>
    <form class="stack" onSubmit=${function(e){if(e.preventDefault(),m){a.post("add_partnership",{partners:[r.group,m],incentives:c.value.trim(),accountability:d.value.trim(),pooled:h.value.trim()});for(const e of[l,p,u,c,d,h])e.value=""}}}>
      ${p.value&&t`<p class="notice" role="alert" data-tone="error">${n("warning")}<span>${p.value}</span></p>`}
      <label class="field"
        ><b>${e("With which group?")}</b
        ><select value=${l.value} onChange=${e=>l.value=e.currentTarget.value}>
          <option value="">${e("Someone else")}</option>
          ${v.map(e=>t`<option key=${e.id} value=${e.id}>${e.name}</option>`)}
        </select></label
      >
      ${!l.value&&t`<${C} label=${e("With whom?")} draft=${u} most=${120} />`}
      <${C} label=${e("What does each gain? (optional)")} draft=${c} most=${k} />
      <${C} label=${e("Who answers to whom? (optional)")} draft=${d} most=${k} />
      <${C} label=${e("What do you put together: money, people, boats? (optional)")} draft=${h} most=${k} />
      <button class="button primary wide" disabled=${!m}>${n("plus")}${e("Add")}</button>
    </form>
  </details>`}const C=({label:e,draft:a,most:n})=>t`<label class="field"
    ><b>${e}</b
    ><textarea
      rows="2"
      dir="auto"
      maxlength=${n}
      value=${a.value}
      onInput=${e=>a.value=e.currentTarget.value}
    ></textarea>
  </label>`;var L=Object.freeze({__proto__:null,Activity:function({room:a,open:n,head:o}){const s=r(a),i=u(a.store),l=i.filter(({partners:e})=>e.includes(s.group)),p=i.filter(e=>!l.includes(e));return t`<main class="page-main stack">
    ${o} ${!i.length&&t`<p class="soft">${e("No partnerships yet. Add one that your group is in.")}</p>`}
    ${[...l,...p].map(e=>t`<${_} key=${e.id} ...${{room:a,me:s,partnership:e,open:n,mine:l.includes(e)}} />`)}
    ${n&&s.group&&t`<${A} room=${a} me=${s} />`}
  </main>`},takes:e=>"add_partnership"===e.do});export{w as F,b as P,l as S,u as a,g as b,L as c,v as l,d as n,$ as p,f as s,h as t,m as w};
