import{k as e,S as t}from"../writing.js";import{x as o,n,h as a,i as l,t as r}from"../core/shared.js";function s({room:e,scanned:t}){var a;const l=o(e),r=e.store.get("table",null!=(a=l.table)?a:"");return n`${r&&n`<${u} ...${{room:e,me:l,table:r}} />`}
    <${d} ...${{room:e,me:l,table:r,scanned:t}} />`}function u({room:e,me:t,table:o}){const s=a(!1),u=c(o,t.id);return n`<button class="seat-line" aria-expanded=${s.value} onClick=${()=>s.value=!0}>
      ${l("table")}<span
        ><b>${r("Table {n}",{n:o.number})}</b
        >${o.place&&n`<bdi>${o.place}</bdi>`}${u&&n`<em>${u}</em>`}</span
      >
    </button>
    ${s.value&&n`<${b} ...${{room:e,me:t,table:o}} onClose=${()=>s.value=!1} />`}`}const i={leader:()=>r("You lead the table"),recorder:()=>r("You write for the table"),reporter:()=>r("You report to the room"),timekeeper:()=>r("You keep time")},c=({roles:e={}},t)=>{const o=Object.keys(i).find(o=>e[o]===t);return o&&i[o]()};function b({room:o,me:a,table:l,onClose:s}){const u=Object.fromEntries(e().map(([e,t])=>{var o;return[null==(o=l.roles)?void 0:o[e],t]}));return n`<${t} title=${r("Table {n}",{n:l.number})} onClose=${s}>
    <div class="stack">
      ${l.place&&n`<p dir="auto">${l.place}</p>`}
      <ul class="seat-list">
        ${l.people.map(e=>n`<${$} key=${e} ...${{room:o,id:e,self:e===a.id,duty:u[e]}} />`)}
      </ul>
    </div>
  <//>`}function $({room:e,id:t,self:o,duty:a}){var s,u;const i=e.store.get("person",t),c=e.store.get("group",null!=(s=null==i?void 0:i.group)?s:""),b=[o&&r("you"),a].filter(Boolean).join(" · ");return n`<li>
    <span class="badge" data-colour=${null==c?void 0:c.colour}>${l(null!=(u=null==c?void 0:c.icon)?u:"person")}</span
    ><span
      ><b dir="auto">${(null==i?void 0:i.name)||r("Guest")}</b
      ><small>${c&&n`<bdi>${c.name}</bdi>`}${b&&n`<em>${b}</em>`}</small></span
    >
  </li>`}function d({room:e,me:t,table:o,scanned:s}){var u;const i=a(!1),c=a(""),b=null==s?void 0:s.replace(/^r\d+t/,""),{seating:$}=null!=(u=e.store.get("seating","seating"))?u:{};if(!b||i.value||!$||"whole"===$||String(null==o?void 0:o.number)===b)return null;const d=()=>(history.replaceState(null,"",location.pathname),i.value=!0);return n`<div class="notice seat-scan" role="status" data-tone="info">
    ${l("table")}<span
      >${r("You scanned the card of table {n}. Do you sit there now?",{n:b})}
      ${c.value&&n`<b role="alert">${c.value}</b>`}</span
    >
    <span class="row">
      <button class="button primary" onClick=${async()=>{const{ok:o,why:n}=await e.post("move_seat",{person:t.id,table:b}).answer;o?d():c.value=n}}>${r("Sit at table {n}",{n:b})}</button>
      <button class="button" onClick=${d}>${o?r("Stay at table {n}",{n:o.number}):r("No")}</button>
    </span>
  </div>`}export{s as Seat};
