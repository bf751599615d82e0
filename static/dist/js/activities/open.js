import{x as a,F as s,t as e,n,q as o,i as l,c as r}from"../core/shared.js";function c({room:l,head:r}){const{store:c}=l,t=a(l),m=s(()=>JSON.stringify([...l.sync.presence.value.joined])),p=new Map(JSON.parse(m.value)),u=c.get("about","about");return n`<main class="page-main stack">
    <section class="welcome">
      <h2>${t.name?e("Welcome, {name}",{name:t.name}):e("Welcome")}</h2>
      ${(null==u?void 0:u.task)&&n`<p class="welcome-task" dir="auto">${u.task}</p>`}
    </section>
    ${r}
    <section class="stack-tight">
      <h3>${e("Who is here")}</h3>
      <ul class="arrivals">
        ${o(c).map(a=>{var s;return n`<${i} key=${a.id} group=${a} count=${null!=(s=p.get(a.id))?s:0} mine=${a.id===t.group} />`})}
      </ul>
    </section>
  </main>`}const i=({group:a,count:s,mine:o})=>n`<li class="arrival" data-colour=${a.colour} data-here=${s>0}>
    <span class="badge">${l(a.icon)}</span>
    <span class="arrival-name"><bdi>${a.name}</bdi>${o&&n`<small>${e("You are here")}</small>`}</span>
    <span class="arrival-count">${s?r("{n} person","{n} people",s):e("No one yet")}</span>
  </li>`;export{c as Activity};
