import{x as o,h as e,i as t,t as a,n as s,a4 as r,_ as $}from"../core/shared.js";import{S as n}from"../writing.js";const l=r(()=>Promise.all([import("../contacts.js"),$("work")]),"Contacts");function c({room:{store:r,...$},head:n}){const l={store:r,...$},c=o(l),h=e(!1),{code:m,title:u}=r.get("about","about"),f=`/w/${m}`;return s`<main class="page-main stack">
    <section class="thanks">
      ${t("heart","big")}
      <h2>${c.name?a("Thank you, {name}",{name:c.name}):a("Thank you")}</h2>
      <p dir="auto">${u}</p>
    </section>
    ${n}
    <button class="take" onClick=${()=>h.value=!0}>
      ${t("person")}<span
        >${a("Stay in touch")}<small>${a("Leave your contact, see the contacts of others")}</small></span
      >${t("chevron-end","flip")}
    </button>
    <section class="stack-tight">
      <h3 class="section-head">${a("Downloads")}</h3>
      <ul class="takeaway">
        <${p}
          href=${`${f}/report`}
          picture="file"
          title=${a("The report")}
          words=${a("What the room wrote, chose and promised")}
        />
        <${p}
          href=${`${f}/mine`}
          picture="tree"
          title=${a("What came of my cards")}
          words=${a("Where your words went, and a link to keep")}
        />
        ${c.group&&s`<${p} href=${`${f}/plan/${c.group}`} picture="target" title=${a("Our plan")} words=${a("100 days and 1000 days")} />`}
        <${d} code=${m} format="pdf" title=${a("Report (PDF)")} words="PDF" />
        <${d} code=${m} format="docx" title=${a("Report (Word)")} words="DOCX" />
        <${d} code=${m} format="xlsx" title=${a("All tables")} words="XLSX" />
        <${d} code=${m} format="ics" title=${a("Due dates for your calendar")} words="ICS" />
      </ul>
    </section>
    ${h.value&&s`<${i} room=${l} onClose=${()=>h.value=!1} />`}
  </main>`}const i=({room:o,onClose:e})=>s`<${n} title=${a("Contacts")} onClose=${e}><${l} room=${o} onClose=${e} /><//>`,d=({code:o,format:e,...t})=>s`<${p} href=${`/api/workshops/${o}/export/${e}`} picture="download" download ...${t} />`,p=({href:o,picture:e,title:a,words:r,download:$})=>s`<li>
    <a class="take" href=${o} download=${$}>
      ${t(e)}<span>${a}<small>${r}</small></span
      >${t("chevron-end","flip")}</a
    >
  </li>`;export{c as Activity};
