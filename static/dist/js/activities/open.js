import{T as a,$ as s,t as e,n,g as o,i as r,b as t}from"../core/shared.js";function l({room:r,head:t}){const{store:l}=r,u=a(r),p=s(()=>JSON.stringify([...c(l.all("person"))])),m=new Map(JSON.parse(p.value)),$=l.get("about","about");return n`<main class="page-main stack">
    <section class="welcome">
      <h2>${u.name?e("Welcome, {name}",{name:u.name}):e("Welcome")}</h2>
      ${(null==$?void 0:$.task)&&n`<p class="welcome-task" dir="auto">${$.task}</p>`}
    </section>
    ${t}
    <section class="stack-tight">
      <h3>${e("Who is here")}</h3>
      <ul class="arrivals">
        ${o(l).map(a=>{var s;return n`<${i} key=${a.id} group=${a} count=${null!=(s=m.get(a.id))?s:0} mine=${a.id===u.group} />`})}
      </ul>
    </section>
  </main>`}function c(a){var s;const e=new Map;for(const{group:n,status:o}of a)n&&"in"===o&&e.set(n,(null!=(s=e.get(n))?s:0)+1);return e}const i=({group:a,count:s,mine:o})=>n`<li class="arrival" data-colour=${a.colour} data-here=${s>0}>
    <span class="badge">${r(a.icon)}</span>
    <span class="arrival-name"><bdi>${a.name}</bdi>${o&&n`<small>${e("You are here")}</small>`}</span>
    <span class="arrival-count">${s?t("{n} person","{n} people",s):e("No one yet")}</span>
  </li>`;export{l as Activity,c as countByGroup};
