import{x as a,F as s,t as n,n as e,q as o,i as l,c}from"../core/shared.js";function i({room:l,head:c}){const{store:i}=l,t=a(l),p=s(()=>JSON.stringify([...l.sync.presence.value.joined])),u=new Map(JSON.parse(p.value)),m=i.get("about","about");return e`<main class="page-main stack">
    <section class="welcome">
      <h2>${t.name?n("स्वागत छ, {name}",{name:t.name}):n("स्वागत छ")}</h2>
      ${(null==m?void 0:m.task)&&e`<p class="welcome-task" dir="auto">${m.task}</p>`}
    </section>
    ${c}
    <section class="stack-tight">
      <h3>${n("को-को आउनुभयो")}</h3>
      <ul class="arrivals">
        ${o(i).map(a=>{var s;return e`<${r} key=${a.id} group=${a} count=${null!=(s=u.get(a.id))?s:0} mine=${a.id===t.group} />`})}
      </ul>
    </section>
  </main>`}const r=({group:a,count:s,mine:o})=>e`<li class="arrival" data-colour=${a.colour} data-here=${s>0}>
    <span class="badge">${l(a.icon)}</span>
    <span class="arrival-name"><bdi>${a.name}</bdi>${o&&e`<small>${n("तपाईं यहाँ हुनुहुन्छ")}</small>`}</span>
    <span class="arrival-count">${s?c(["{n} जना","{n} जना"],"{n} people",s):n("अहिलेसम्म कोही छैन")}</span>
  </li>`;export{i as Activity};
