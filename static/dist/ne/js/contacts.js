import{an as t,w as e,t as a,n as o,h as n,q as s,i as l}from"./core/shared.js";const[c,r]=[280,60],u=()=>[["group",a("मेरो समूह र सहजकर्ताहरू")],["room",a("सामेल भएका सबै")],["documents",a("सबै, र प्रतिवेदन पढ्नेहरू")]];function i({room:n}){const s=t(n,"contact","all"),l=e(n),c=n.store.get("contact",l.id);return s?o`<div class="stack">
    <${m} key=${c?"there":"new"} ...${{room:n,me:l,own:c}} />
    <${d} room=${n} me=${l} />
  </div>`:o`<p class="soft" role="status">${a("एकछिन…")}</p>`}function m({room:t,me:e,own:s}){var l,u,i;const m=t.draft("contact"),d=n(m.peek()||(null!=(l=null==s?void 0:s.reach)?l:"")),h=n(null!=(u=null==s?void 0:s.shown_to)?u:"group"),v=n(null!=(i=e.name)?i:"");return o`<form class="stack" onSubmit=${a=>{var o;a.preventDefault();const n=v.value.trim();n!==(null!=(o=e.name)?o:"")&&t.post("rename_person",{person:e.id,name:n}),t.post("set_contact",{reach:d.value.trim(),shown_to:h.value}),m.value=""}}>
    <p class="soft">
      ${a("सम्पर्कमा रहन चाहनुहुन्छ? आफ्नो सम्पर्क विवरण छोड्नुहोस्। तपाईंले आफूलाई मेटाउन भन्नुभयो भने ती पनि मेटिन्छन्।")}
    </p>
    ${!e.name&&o`<div class="field">
        <label for="contact-name">${a("मेरो नाम")}</label>
        <input
          id="contact-name"
          dir="auto"
          required
          maxlength=${r}
          autocomplete="name"
          value=${v.value}
          onInput=${t=>v.value=t.currentTarget.value}
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
        onInput=${t=>{return e=t.currentTarget.value,m.value=d.value=e;var e}}
      />
    </div>
    <${p} shown=${h} />
    <button class="button primary wide" type="submit">${a(s?"सुरक्षित गर्नुहोस्":"मेरो सम्पर्क देखाउनुहोस्")}</button>
    ${s&&o`<${$} ...${{room:t,own:s,draft:m}} />`}
  </form>`}const p=({shown:t})=>o`<fieldset class="choices">
    <legend>${a("कसले देख्न सक्छन्?")}</legend>
    ${u().map(([e,a])=>o`<label key=${e} class="choice"
          ><input
            type="radio"
            name="contact-shown"
            checked=${e===t.value}
            onChange=${()=>t.value=e}
          /><span>${a}</span></label
        >`)}
  </fieldset>`;function $({room:t,own:e,draft:n}){const[,s]=u().find(([t])=>t===e.shown_to);return o`<p class="notice" role="status" data-tone="ok">
      ${l("check")}<span>${a("देख्ने: {who}",{who:s})}</span>
    </p>
    <button class="button quiet danger" type="button" onClick=${()=>(t.post("remove_contact",{}),n.value="")}>
      ${l("trash")}${a("मेरो सम्पर्क मेटाउनुहोस्")}
    </button>`}function d({room:t,me:e}){const n=new Map(s(t.store).map(t=>[t.id,t.name])),l=t.store.all("contact").filter(({id:t})=>t!==e.id).map(e=>({...e,who:t.store.get("person",e.person)})).filter(({who:t})=>null==t?void 0:t.name).sort((t,e)=>t.who.name.localeCompare(e.who.name));return o`<section class="stack-tight">
    <h3 class="section-head">${a("अरूका सम्पर्क")}</h3>
    ${!l.length&&o`<p class="soft">${a("अहिलेसम्म कसैले तपाईंलाई सम्पर्क देखाएका छैनन्।")}</p>`}
    <ul class="plain stack-tight">
      ${l.map(({id:t,who:e,reach:a})=>o`<li key=${t} class="contact">
            <b dir="auto">${e.name}</b> <small class="soft" dir="auto">${n.get(e.group)}</small>
            <p class="contact-reach" dir="auto">${a}</p>
          </li>`)}
    </ul>
  </section>`}export{i as Contacts};
