import{w as o,i as e,t as a,n as t}from"../core/shared.js";function r({room:{store:r,...d},head:l}){const n=o({store:r,...d}),{code:i,title:c}=r.get("about","about"),p=`/w/${i}`;return t`<main class="page-main stack">
    <section class="thanks">
      ${e("heart","big")}
      <h2>${n.name?a("Thank you, {name}",{name:n.name}):a("Thank you")}</h2>
      <p dir="auto">${c}</p>
    </section>
    ${l}
    <section class="stack-tight">
      <h3 class="section-head">${a("Downloads")}</h3>
      <ul class="takeaway">
        <${$}
          href=${`${p}/report`}
          picture="file"
          title=${a("The report")}
          words=${a("What the room wrote, chose and promised")}
        />
        ${n.group&&t`<${$} href=${`${p}/plan/${n.group}`} picture="target" title=${a("Our plan")} words=${a("100 days and 1000 days")} />`}
        <${s} code=${i} format="pdf" title=${a("Report (PDF)")} words="PDF" />
        <${s} code=${i} format="docx" title=${a("Report (Word)")} words="DOCX" />
        <${s} code=${i} format="xlsx" title=${a("All tables")} words="XLSX" />
        <${s} code=${i} format="ics" title=${a("Due dates for your calendar")} words="ICS" />
      </ul>
    </section>
  </main>`}const s=({code:o,format:e,...a})=>t`<${$} href=${`/api/workshops/${o}/export/${e}`} picture="download" download ...${a} />`,$=({href:o,picture:a,title:r,words:s,download:$})=>t`<li>
    <a class="take" href=${o} download=${$}>
      ${e(a)}<span>${r}<small>${s}</small></span
      >${e("chevron-end","flip")}</a
    >
  </li>`;export{r as Activity};
