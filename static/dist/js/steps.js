import{n as s,t}from"./core/shared.js";const n=s=>(null==s?void 0:s.how)||(null==s?void 0:s.label),a=({steps:t,onStep:a,act:o})=>s`<ol class="chain">
    ${t.map((e,i)=>s`<li class="chain-step" data-kind=${e.kind} key=${`${e.kind}/${e.id}/${e.how}`}>
          ${n(e)!==n(t[i-1])&&s`<span class="chain-how">${n(e)}</span>`}
          ${a?s`<button class="chain-words" dir="auto" onClick=${()=>a(e)}>${e.words}</button>`:s`<span class="chain-words" dir="auto">${e.words}</span>`}
          ${e.notes.length>0&&s`<small class="chain-notes" dir="auto">${e.notes.join(" · ")}</small>`}
          ${null==o?void 0:o(e)}
        </li>`)}
  </ol>`,o=({thing:n,before:a,after:o,onStep:i,act:l})=>s`<section class="chain-step chain-thing">
      <span class="chain-how">${n.label}</span>
      <p class="chain-words" dir="auto">${n.words}</p>
      ${n.notes.length>0&&s`<small class="chain-notes" dir="auto">${n.notes.join(" · ")}</small>`}
      ${null==l?void 0:l(n)}
    </section>
    <${e} title=${t("Where it comes from")} none=${t("Nothing led to it.")} steps=${a} ...${{onStep:i,act:l}} />
    <${e}
      title=${t("What came of it")}
      none=${t("Nothing has come of it yet.")}
      steps=${o}
      ...${{onStep:i,act:l}}
    />`,e=({title:t,none:n,steps:o,onStep:e,act:i})=>s`<section class="stack-tight">
    <h3>${t} <span class="count">${o.length}</span></h3>
    ${o.length?s`<${a} ...${{steps:o,onStep:e,act:i}} />`:s`<p class="soft">${n}</p>`}
  </section>`;export{a as S,o as W};
