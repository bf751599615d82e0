import{n as s,t as n}from"./core/shared.js";const t=s=>(null==s?void 0:s.how)||(null==s?void 0:s.label),a=({steps:n,onStep:a,act:o})=>s`<ol class="chain">
    ${n.map((l,e)=>s`<li class="chain-step" data-kind=${l.kind} key=${`${l.kind}/${l.id}/${l.how}`}>
          ${t(l)!==t(n[e-1])&&s`<span class="chain-how">${t(l)}</span>`}
          ${a?s`<button class="chain-words" dir="auto" onClick=${()=>a(l)}>${l.words}</button>`:s`<span class="chain-words" dir="auto">${l.words}</span>`}
          ${l.notes.length>0&&s`<small class="chain-notes" dir="auto">${l.notes.join(" · ")}</small>`}
          ${null==o?void 0:o(l)}
        </li>`)}
  </ol>`,o=({thing:t,before:a,after:o,onStep:e,act:i})=>s`<section class="chain-step chain-thing">
      <span class="chain-how">${t.label}</span>
      <p class="chain-words" dir="auto">${t.words}</p>
      ${t.notes.length>0&&s`<small class="chain-notes" dir="auto">${t.notes.join(" · ")}</small>`}
      ${null==i?void 0:i(t)}
    </section>
    <${l} title=${n("من أين جاء")} none=${n("لم يأتِ من شيء آخر.")} steps=${a} ...${{onStep:e,act:i}} />
    <${l}
      title=${n("ماذا نتج عنه")}
      none=${n("لم ينتج عنه شيء بعد.")}
      steps=${o}
      ...${{onStep:e,act:i}}
    />`,l=({title:n,none:t,steps:o,onStep:l,act:e})=>s`<section class="stack-tight">
    <h3>${n} <span class="count">${o.length}</span></h3>
    ${o.length?s`<${a} ...${{steps:o,onStep:l,act:e}} />`:s`<p class="soft">${t}</p>`}
  </section>`;export{a as S,o as W};
