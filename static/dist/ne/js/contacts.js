import{a5 as e,x as t,t as a,n as o,h as n,q as s,i as l}from"./core/shared.js";const[c,r]=[280,60],u=()=>[["group",a("मेरो समूह र सहजकर्ताहरू")],["room",a("सामेल भएका सबै")],["documents",a("सबै, र प्रतिवेदन पढ्नेहरू")]];function i({room:n}){const s=e(n,"contact","all"),l=t(n),c=n.store.get("contact",l.id);return s?o`<div class="stack">
    <${m} key=${c?"there":"new"} ...${{room:n,me:l,own:c}} />
    <${d} room=${n} me=${l} />
  </div>`:o`<p class="soft" role="status">${a("एकछिन…")}</p>`}function m({room:e,me:t,own:s}){var l,u,i;const m=e.draft("contact"),d=n(m.peek()||(null!=(l=null==s?void 0:s.reach)?l:"")),h=n(null!=(u=null==s?void 0:s.shown_to)?u:"group"),v=n(null!=(i=t.name)?i:"");return o`<form class="stack" onSubmit=${a=>{var o;a.preventDefault();const n=v.value.trim();n!==(null!=(o=t.name)?o:"")&&e.post("rename_person",{person:t.id,name:n}),e.post("set_contact",{reach:d.value.trim(),shown_to:h.value}),m.value=""}}>
    <p class="soft">
      ${a("सम्पर्कमा रहन चाहनुहुन्छ? आफ्नो सम्पर्क विवरण छोड्नुहोस्। तपाईंले आफूलाई मेटाउन भन्नुभयो भने ती पनि मेटिन्छन्।")}
    </p>
    ${!t.name&&o`<div class="field">
        <label for="contact-name">${a("मेरो नाम")}</label>
        <input
          id="contact-name"
          dir="auto"
          required
          maxlength=${r}
          autocomplete="name"
          value=${v.value}
          onInput=${e=>v.value=e.currentTarget.value}
        />
      </div>`}
    <div class="field">
      <label for="contact-reach">${a("मलाई कसरी सम्पर्क गर्ने")}</label>
      <input
        id="contact-reach"
        dir="auto"
        required
        maxlength=${c}
        placeholder=${a("फोन नम्बर, इमेल…")}
        value=${d.value}
        onInput=${e=>{return t=e.currentTarget.value,m.value=d.value=t;var t}}
      />
    </div>
    <${p} shown=${h} />
    <button class="button primary wide" type="submit">${a(s?"सुरक्षित गर्नुहोस्":"मेरो सम्पर्क देखाउनुहोस्")}</button>
    ${s&&o`<${$} ...${{room:e,own:s,draft:m}} />`}
  </form>`}const p=({shown:e})=>o`<fieldset class="choices one-column">
    <legend>${a("कसले देख्न सक्छन्?")}</legend>
    ${u().map(([t,a])=>o`<label key=${t} class="choice"
          ><input
            type="radio"
            name="contact-shown"
            checked=${t===e.value}
            onChange=${()=>e.value=t}
          /><span class="choice-face">${a}</span></label
        >`)}
  </fieldset>`;function $({room:e,own:t,draft:n}){const[,s]=u().find(([e])=>e===t.shown_to);return o`<p class="notice" role="status" data-tone="ok">
      ${l("check")}<span>${a("देख्ने: {who}",{who:s})}</span>
    </p>
    <button class="button quiet danger" type="button" onClick=${()=>(e.post("remove_contact",{}),n.value="")}>
      ${l("trash")}${a("मेरो सम्पर्क मेटाउनुहोस्")}
    </button>`}function d({room:e,me:t}){const n=new Map(s(e.store).map(e=>[e.id,e.name])),l=e.store.all("contact").filter(({id:e})=>e!==t.id).map(t=>({...t,who:e.store.get("person",t.person)})).filter(({who:e})=>null==e?void 0:e.name).sort((e,t)=>e.who.name.localeCompare(t.who.name));return o`<section class="stack-tight">
    <h3 class="section-head">${a("अरूका सम्पर्क")}</h3>
    ${!l.length&&o`<p class="soft">${a("अहिलेसम्म कसैले तपाईंलाई सम्पर्क देखाएका छैनन्।")}</p>`}
    <ul class="plain stack-tight">
      ${l.map(({id:e,who:t,reach:a})=>o`<li key=${e} class="contact">
            <b dir="auto">${t.name}</b> <small class="soft" dir="auto">${n.get(t.group)}</small>
            <p class="contact-reach" dir="auto">${a}</p>
          </li>`)}
    </ul>
  </section>`}export{i as Contacts};
