import{w as t,i as e,t as o,n as a}from"../core/shared.js";function $({room:{store:$,...i},head:c}){const l=t({store:$,...i}),{code:d,title:n}=$.get("about","about"),p=`/w/${d}`;return a`<main class="page-main stack">
    <section class="thanks">
      ${e("heart","big")}
      <h2>${l.name?o("شكرًا يا {name}",{name:l.name}):o("شكرًا")}</h2>
      <p dir="auto">${n}</p>
    </section>
    ${c}
    <section class="stack-tight">
      <h3 class="section-head">${o("التنزيلات")}</h3>
      <ul class="takeaway">
        <${s}
          href=${`${p}/report`}
          picture="file"
          title=${o("التقرير")}
          words=${o("ما كتبته القاعة واختارته وتعهدت به")}
        />
        <${s}
          href=${`${p}/mine`}
          picture="tree"
          title=${o("ماذا نتج عن بطاقاتي")}
          words=${o("أين ذهبت كلماتك، ورابط تحتفظ به")}
        />
        ${l.group&&a`<${s} href=${`${p}/plan/${l.group}`} picture="target" title=${o("خطتنا")} words=${o("100 يوم و1000 يوم")} />`}
        <${r} code=${d} format="pdf" title=${o("التقرير للطباعة")} words="PDF" />
        <${r} code=${d} format="docx" title=${o("التقرير للتعديل")} words="DOCX" />
        <${r} code=${d} format="xlsx" title=${o("كل الجداول")} words="XLSX" />
        <${r} code=${d} format="ics" title=${o("المواعيد لتقويمك")} words="ICS" />
      </ul>
    </section>
  </main>`}const r=({code:t,format:e,...o})=>a`<${s} href=${`/api/workshops/${t}/export/${e}`} picture="download" download ...${o} />`,s=({href:t,picture:o,title:$,words:r,download:s})=>a`<li>
    <a class="take" href=${t} download=${s}>
      ${e(o)}<span>${$}<small>${r}</small></span
      >${e("chevron-end","flip")}</a
    >
  </li>`;export{$ as Activity};
