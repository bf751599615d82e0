import{k as e,S as n}from"../writing.js";import{x as o,n as t,h as a,i as l,t as s}from"../core/shared.js";function r({room:e,scanned:n}){var a;const l=o(e),s=e.store.get("table",null!=(a=l.table)?a:"");return t`${s&&t`<${i} ...${{room:e,me:l,table:s}} />`}
    <${d} ...${{room:e,me:l,table:s,scanned:n}} />`}function i({room:e,me:n,table:o}){const r=a(!1),i=c(o,n.id);return t`<button class="seat-line" aria-expanded=${r.value} onClick=${()=>r.value=!0}>
      ${l("table")}<span
        ><b>${s("टेबल {n}",{n:o.number})}</b
        >${o.place&&t`<bdi>${o.place}</bdi>`}${i&&t`<em>${i}</em>`}</span
      >
    </button>
    ${r.value&&t`<${$} ...${{room:e,me:n,table:o}} onClose=${()=>r.value=!1} />`}`}const u={leader:()=>s("तपाईं टेबलको अगुवाइ गर्नुहुन्छ"),recorder:()=>s("तपाईं टेबलका लागि लेख्नुहुन्छ"),reporter:()=>s("तपाईं सबैलाई सुनाउनुहुन्छ"),timekeeper:()=>s("तपाईं समय हेर्नुहुन्छ")},c=({roles:e={}},n)=>{const o=Object.keys(u).find(o=>e[o]===n);return o&&u[o]()};function $({room:o,me:a,table:l,onClose:r}){const i=Object.fromEntries(e().map(([e,n])=>{var o;return[null==(o=l.roles)?void 0:o[e],n]}));return t`<${n} title=${s("टेबल {n}",{n:l.number})} onClose=${r}>
    <div class="stack">
      ${l.place&&t`<p dir="auto">${l.place}</p>`}
      <ul class="seat-list">
        ${l.people.map(e=>t`<${m} key=${e} ...${{room:o,id:e,self:e===a.id,duty:i[e]}} />`)}
      </ul>
    </div>
  <//>`}function m({room:e,id:n,self:o,duty:a}){var r,i;const u=e.store.get("person",n),c=e.store.get("group",null!=(r=null==u?void 0:u.group)?r:""),$=[o&&s("तपाईं"),a].filter(Boolean).join(" · ");return t`<li>
    <span class="badge" data-colour=${null==c?void 0:c.colour}>${l(null!=(i=null==c?void 0:c.icon)?i:"person")}</span
    ><span
      ><b dir="auto">${(null==u?void 0:u.name)||s("पाहुना")}</b
      ><small>${c&&t`<bdi>${c.name}</bdi>`}${$&&t`<em>${$}</em>`}</small></span
    >
  </li>`}function d({room:e,me:n,table:o,scanned:r}){var i;const u=a(!1),c=a(""),$=null==r?void 0:r.replace(/^r\d+t/,""),{seating:m}=null!=(i=e.store.get("seating","seating"))?i:{};if(!$||u.value||!m||"whole"===m||String(null==o?void 0:o.number)===$)return null;const d=()=>(history.replaceState(null,"",location.pathname),u.value=!0);return t`<div class="notice seat-scan" role="status" data-tone="info">
    ${l("table")}<span
      >${s("तपाईंले टेबल {n} को कार्ड स्क्यान गर्नुभयो। अब त्यहीँ बस्नुहुन्छ?",{n:$})}
      ${c.value&&t`<b role="alert">${c.value}</b>`}</span
    >
    <span class="row">
      <button class="button primary" onClick=${async()=>{const{ok:o,why:t}=await e.post("move_seat",{person:n.id,table:$}).answer;o?d():c.value=t}}>${s("टेबल {n} मा बस्नुहोस्",{n:$})}</button>
      <button class="button" onClick=${d}>${o?s("टेबल {n} मै रहनुहोस्",{n:o.number}):s("होइन")}</button>
    </span>
  </div>`}export{r as Seat};
