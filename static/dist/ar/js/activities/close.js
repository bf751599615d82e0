import{w as e,i as t,t as o,n as a}from"../core/shared.js";function r({room:{store:r,...i},head:c}){const d=e({store:r,...i}),{code:l,title:n}=r.get("about","about"),p=`/w/${l}`;return a`<main class="page-main stack">
    <section class="thanks">
      ${t("heart","big")}
      <h2>${d.name?o("شكرًا يا {name}",{name:d.name}):o("شكرًا")}</h2>
      <p dir="auto">${n}</p>
    </section>
    ${c}
    <section class="stack-tight">
      <h3 class="section-head">${o("التنزيلات")}</h3>
      <ul class="takeaway">
        <${$}
          href=${`${p}/report`}
          picture="file"
          title=${o("التقرير")}
          words=${o("ما كتبته القاعة واختارته وتعهدت به")}
        />
        <${$}
          href=${`${p}/mine`}
          picture="tree"
          title=${o("What came of my cards")}
          words=${o("Where your words went, and a link to keep")}
        />
        ${d.group&&a`<${$} href=${`${p}/plan/${d.group}`} picture="target" title=${o("خطتنا")} words=${o("100 يوم و1000 يوم")} />`}
        <${s} code=${l} format="pdf" title=${o("التقرير للطباعة")} words="PDF" />
        <${s} code=${l} format="docx" title=${o("التقرير للتعديل")} words="DOCX" />
        <${s} code=${l} format="xlsx" title=${o("كل الجداول")} words="XLSX" />
        <${s} code=${l} format="ics" title=${o("المواعيد لتقويمك")} words="ICS" />
      </ul>
    </section>
  </main>`}const s=({code:e,format:t,...o})=>a`<${$} href=${`/api/workshops/${e}/export/${t}`} picture="download" download ...${o} />`,$=({href:e,picture:o,title:r,words:s,download:$})=>a`<li>
    <a class="take" href=${e} download=${$}>
      ${t(o)}<span>${r}<small>${s}</small></span
      >${t("chevron-end","flip")}</a
    >
  </li>`;export{r as Activity};
