import{T as a,$ as s,t as n,n as e,g as o,i as t,b as l}from"../core/shared.js";function r({room:t,head:l}){const{store:r}=t,u=a(t),p=s(()=>JSON.stringify([...i(r.all("person"))])),m=new Map(JSON.parse(p.value)),$=r.get("about","about");return e`<main class="page-main stack">
    <section class="welcome">
      <h2>${u.name?n("स्वागत छ, {name}",{name:u.name}):n("स्वागत छ")}</h2>
      ${(null==$?void 0:$.task)&&e`<p class="welcome-task" dir="auto">${$.task}</p>`}
    </section>
    ${l}
    <section class="stack-tight">
      <h3>${n("को-को आउनुभयो")}</h3>
      <ul class="arrivals">
        ${o(r).map(a=>{var s;return e`<${c} key=${a.id} group=${a} count=${null!=(s=m.get(a.id))?s:0} mine=${a.id===u.group} />`})}
      </ul>
    </section>
  </main>`}function i(a){var s;const n=new Map;for(const{group:e,status:o}of a)e&&"in"===o&&n.set(e,(null!=(s=n.get(e))?s:0)+1);return n}const c=({group:a,count:s,mine:o})=>e`<li class="arrival" data-colour=${a.colour} data-here=${s>0}>
    <span class="badge">${t(a.icon)}</span>
    <span class="arrival-name"><bdi>${a.name}</bdi>${o&&e`<small>${n("तपाईं यहाँ हुनुहुन्छ")}</small>`}</span>
    <span class="arrival-count">${s?l(["{n} जना","{n} जना"],"{n} people",s):n("अहिलेसम्म कोही छैन")}</span>
  </li>`;export{r as Activity,i as countByGroup};
