import{n as s}from"./core/shared.js";const a=s=>(null==s?void 0:s.how)||(null==s?void 0:s.label),o=({steps:o,onStep:n,act:l})=>s`<ol class="chain">
    ${o.map((i,t)=>s`<li class="chain-step" data-kind=${i.kind} key=${`${i.kind}/${i.id}/${i.how}`}>
          ${a(i)!==a(o[t-1])&&s`<span class="chain-how">${a(i)}</span>`}
          ${n?s`<button class="chain-words" dir="auto" onClick=${()=>n(i)}>${i.words}</button>`:s`<span class="chain-words" dir="auto">${i.words}</span>`}
          ${i.notes.length>0&&s`<small class="chain-notes" dir="auto">${i.notes.join(" · ")}</small>`}
          ${null==l?void 0:l(i)}
        </li>`)}
  </ol>`;export{o as S};
