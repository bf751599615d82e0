import{w as a,F as s,t as n,n as e,q as o,i as l,d as i}from"../core/shared.js";function r({room:l,head:i}){const{store:r}=l,c=a(l),p=s(()=>JSON.stringify([...l.sync.presence.value.joined])),u=new Map(JSON.parse(p.value)),m=r.get("about","about");return e`<main class="page-main stack">
    <section class="welcome">
      <h2>${c.name?n("أهلًا بك يا {name}",{name:c.name}):n("أهلًا بك")}</h2>
      ${(null==m?void 0:m.task)&&e`<p class="welcome-task" dir="auto">${m.task}</p>`}
    </section>
    ${i}
    <section class="stack-tight">
      <h3>${n("من هنا")}</h3>
      <ul class="arrivals">
        ${o(r).map(a=>{var s;return e`<${t} key=${a.id} group=${a} count=${null!=(s=u.get(a.id))?s:0} mine=${a.id===c.group} />`})}
      </ul>
    </section>
  </main>`}const t=({group:a,count:s,mine:o})=>e`<li class="arrival" data-colour=${a.colour} data-here=${s>0}>
    <span class="badge">${l(a.icon)}</span>
    <span class="arrival-name"><bdi>${a.name}</bdi>${o&&e`<small>${n("أنت هنا")}</small>`}</span>
    <span class="arrival-count">${s?i(["لا أحد","شخص واحد","شخصان","{n} أشخاص","{n} شخصًا","{n} شخص"],"{n} people",s):n("لا أحد بعد")}</span>
  </li>`;export{r as Activity};
