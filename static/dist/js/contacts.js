import{a5 as e,x as t,t as o,n as a,h as n,q as s,i as c}from"./core/shared.js";const[l,r]=[280,60],u=()=>[["group",o("My group and the facilitators")],["room",o("Everyone who joined")],["documents",o("Everyone, and readers of the report")]];function i({room:n}){const s=e(n,"contact","all"),c=t(n),l=n.store.get("contact",c.id);return s?a`<div class="stack">
    <${m} key=${l?"there":"new"} ...${{room:n,me:c,own:l}} />
    <${p} room=${n} me=${c} />
  </div>`:a`<p class="soft" role="status">${o("One moment…")}</p>`}function m({room:e,me:t,own:s}){var c,u,i;const m=e.draft("contact"),p=n(m.peek()||(null!=(c=null==s?void 0:s.reach)?c:"")),$=n(null!=(u=null==s?void 0:s.shown_to)?u:"group"),v=n(null!=(i=t.name)?i:"");return a`<form class="stack" onSubmit=${o=>{var a;o.preventDefault();const n=v.value.trim();n!==(null!=(a=t.name)?a:"")&&e.post("rename_person",{person:t.id,name:n}),e.post("set_contact",{reach:p.value.trim(),shown_to:$.value}),m.value=""}}>
    <p class="soft">
      ${o("Want to stay in touch? Leave your contact details. They’re deleted if you ask to be erased.")}
    </p>
    ${!t.name&&a`<div class="field">
        <label for="contact-name">${o("My name")}</label>
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
      <label for="contact-reach">${o("How to reach me")}</label>
      <input
        id="contact-reach"
        dir="auto"
        required
        maxlength=${l}
        placeholder=${o("Phone number, email…")}
        value=${p.value}
        onInput=${e=>{return t=e.currentTarget.value,m.value=p.value=t;var t}}
      />
    </div>
    <${d} shown=${$} />
    <button class="button primary wide" type="submit">${o(s?"Save":"Share my contact")}</button>
    ${s&&a`<${h} ...${{room:e,own:s,draft:m}} />`}
  </form>`}const d=({shown:e})=>a`<fieldset class="choices one-column">
    <legend>${o("Who can see it?")}</legend>
    ${u().map(([t,o])=>a`<label key=${t} class="choice"
          ><input
            type="radio"
            name="contact-shown"
            checked=${t===e.value}
            onChange=${()=>e.value=t}
          /><span class="choice-face">${o}</span></label
        >`)}
  </fieldset>`;function h({room:e,own:t,draft:n}){const[,s]=u().find(([e])=>e===t.shown_to);return a`<p class="notice" role="status" data-tone="ok">
      ${c("check")}<span>${o("Shown to: {who}",{who:s})}</span>
    </p>
    <button class="button quiet danger" type="button" onClick=${()=>(e.post("remove_contact",{}),n.value="")}>
      ${c("trash")}${o("Delete my contact")}
    </button>`}function p({room:e,me:t}){const n=new Map(s(e.store).map(e=>[e.id,e.name])),c=e.store.all("contact").filter(({id:e})=>e!==t.id).map(t=>({...t,who:e.store.get("person",t.person)})).filter(({who:e})=>null==e?void 0:e.name).sort((e,t)=>e.who.name.localeCompare(t.who.name));return a`<section class="stack-tight">
    <h3 class="section-head">${o("Contacts of others")}</h3>
    ${!c.length&&a`<p class="soft">${o("No one has shared a contact with you yet.")}</p>`}
    <ul class="plain stack-tight">
      ${c.map(({id:e,who:t,reach:o})=>a`<li key=${e} class="contact">
            <b dir="auto">${t.name}</b> <small class="soft" dir="auto">${n.get(t.group)}</small>
            <p class="contact-reach" dir="auto">${o}</p>
          </li>`)}
    </ul>
  </section>`}export{i as Contacts};
