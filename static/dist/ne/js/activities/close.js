import{w as e,i as t,t as o,n as a}from"../core/shared.js";function r({room:{store:r,...i},head:c}){const d=e({store:r,...i}),{code:l,title:n}=r.get("about","about"),p=`/w/${l}`;return a`<main class="page-main stack">
    <section class="thanks">
      ${t("heart","big")}
      <h2>${d.name?o("धन्यवाद, {name}",{name:d.name}):o("धन्यवाद")}</h2>
      <p dir="auto">${n}</p>
    </section>
    ${c}
    <section class="stack-tight">
      <h3 class="section-head">${o("डाउनलोडहरू")}</h3>
      <ul class="takeaway">
        <${$}
          href=${`${p}/report`}
          picture="file"
          title=${o("प्रतिवेदन")}
          words=${o("बैठकले के लेख्यो, के छान्यो र के वाचा गर्‍यो")}
        />
        <${$}
          href=${`${p}/mine`}
          picture="tree"
          title=${o("What came of my cards")}
          words=${o("Where your words went, and a link to keep")}
        />
        ${d.group&&a`<${$} href=${`${p}/plan/${d.group}`} picture="target" title=${o("हाम्रो योजना")} words=${o("100 दिन र 1000 दिन")} />`}
        <${s} code=${l} format="pdf" title=${o("छाप्न प्रतिवेदन")} words="PDF" />
        <${s} code=${l} format="docx" title=${o("सम्पादन गर्न प्रतिवेदन")} words="DOCX" />
        <${s} code=${l} format="xlsx" title=${o("सबै तालिका")} words="XLSX" />
        <${s} code=${l} format="ics" title=${o("पात्रोका लागि अन्तिम मितिहरू")} words="ICS" />
      </ul>
    </section>
  </main>`}const s=({code:e,format:t,...o})=>a`<${$} href=${`/api/workshops/${e}/export/${t}`} picture="download" download ...${o} />`,$=({href:e,picture:o,title:r,words:s,download:$})=>a`<li>
    <a class="take" href=${e} download=${$}>
      ${t(o)}<span>${r}<small>${s}</small></span
      >${t("chevron-end","flip")}</a
    >
  </li>`;export{r as Activity};
