import{w as e,i as o,t,n as a}from"../core/shared.js";function r({room:{store:r,...d},head:n}){const l=e({store:r,...d}),{code:i,title:c}=r.get("about","about"),p=`/w/${i}`;return a`<main class="page-main stack">
    <section class="thanks">
      ${o("heart","big")}
      <h2>${l.name?t("Thank you, {name}",{name:l.name}):t("Thank you")}</h2>
      <p dir="auto">${c}</p>
    </section>
    ${n}
    <section class="stack-tight">
      <h3 class="section-head">${t("Downloads")}</h3>
      <ul class="takeaway">
        <${$}
          href=${`${p}/report`}
          picture="file"
          title=${t("The report")}
          words=${t("What the room wrote, chose and promised")}
        />
        <${$}
          href=${`${p}/mine`}
          picture="tree"
          title=${t("What came of my cards")}
          words=${t("Where your words went, and a link to keep")}
        />
        ${l.group&&a`<${$} href=${`${p}/plan/${l.group}`} picture="target" title=${t("Our plan")} words=${t("100 days and 1000 days")} />`}
        <${s} code=${i} format="pdf" title=${t("Report (PDF)")} words="PDF" />
        <${s} code=${i} format="docx" title=${t("Report (Word)")} words="DOCX" />
        <${s} code=${i} format="xlsx" title=${t("All tables")} words="XLSX" />
        <${s} code=${i} format="ics" title=${t("Due dates for your calendar")} words="ICS" />
      </ul>
    </section>
  </main>`}const s=({code:e,format:o,...t})=>a`<${$} href=${`/api/workshops/${e}/export/${o}`} picture="download" download ...${t} />`,$=({href:e,picture:t,title:r,words:s,download:$})=>a`<li>
    <a class="take" href=${e} download=${$}>
      ${o(t)}<span>${r}<small>${s}</small></span
      >${o("chevron-end","flip")}</a
    >
  </li>`;export{r as Activity};
