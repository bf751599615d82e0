import{w as t,i as o,t as e,n as a}from"../core/shared.js";function s({room:{store:s,...i},head:c}){const l=t({store:s,...i}),{code:d,title:n}=s.get("about","about"),p=`/w/${d}`;return a`<main class="page-main stack">
    <section class="thanks">
      ${o("heart","big")}
      <h2>${l.name?e("شكرًا يا {name}",{name:l.name}):e("شكرًا")}</h2>
      <p dir="auto">${n}</p>
    </section>
    ${c}
    <section class="stack-tight">
      <h3 class="section-head">${e("التنزيلات")}</h3>
      <ul class="takeaway">
        <${$}
          href=${`${p}/report`}
          picture="file"
          title=${e("التقرير")}
          words=${e("ما كتبته القاعة واختارته وتعهدت به")}
        />
        ${l.group&&a`<${$} href=${`${p}/plan/${l.group}`} picture="target" title=${e("خطتنا")} words=${e("100 يوم و1000 يوم")} />`}
        <${r} code=${d} format="pdf" title=${e("التقرير للطباعة")} words="PDF" />
        <${r} code=${d} format="docx" title=${e("التقرير للتعديل")} words="DOCX" />
        <${r} code=${d} format="xlsx" title=${e("كل الجداول")} words="XLSX" />
        <${r} code=${d} format="ics" title=${e("المواعيد لتقويمك")} words="ICS" />
      </ul>
    </section>
  </main>`}const r=({code:t,format:o,...e})=>a`<${$} href=${`/api/workshops/${t}/export/${o}`} picture="download" download ...${e} />`,$=({href:t,picture:e,title:s,words:r,download:$})=>a`<li>
    <a class="take" href=${t} download=${$}>
      ${o(e)}<span>${s}<small>${r}</small></span
      >${o("chevron-end","flip")}</a
    >
  </li>`;export{s as Activity};
