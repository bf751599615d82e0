import{a1 as o,i as a,t as e,n as t}from"../core/shared.js";function r({room:{store:r,...d},head:l}){const n=o({store:r,...d}),{code:i,title:c}=r.get("about","about"),p=`/w/${i}`;return t`<main class="page-main stack">
    <section class="thanks">
      ${a("heart","big")}
      <h2>${n.name?e("Thank you, {name}",{name:n.name}):e("Thank you")}</h2>
      <p dir="auto">${c}</p>
    </section>
    ${l}
    <section class="stack-tight">
      <h3 class="section-head">${e("Downloads")}</h3>
      <ul class="takeaway">
        <${$}
          href=${`${p}/report`}
          picture="file"
          title=${e("The report")}
          words=${e("What the room wrote, chose and promised")}
        />
        ${n.group&&t`<${$} href=${`${p}/plan/${n.group}`} picture="target" title=${e("Our plan")} words=${e("100 days and 1000 days")} />`}
        <${s} code=${i} format="pdf" title=${e("Report (PDF)")} words="PDF" />
        <${s} code=${i} format="docx" title=${e("Report (Word)")} words="DOCX" />
        <${s} code=${i} format="xlsx" title=${e("All tables")} words="XLSX" />
        <${s} code=${i} format="ics" title=${e("Due dates for your calendar")} words="ICS" />
      </ul>
    </section>
  </main>`}const s=({code:o,format:a,...e})=>t`<${$} href=${`/api/workshops/${o}/export/${a}`} picture="download" download ...${e} />`,$=({href:o,picture:e,title:r,words:s,download:$})=>t`<li>
    <a class="take" href=${o} download=${$}>
      ${a(e)}<span>${r}<small>${s}</small></span
      >${a("chevron-end","flip")}</a
    >
  </li>`;export{r as Activity};
