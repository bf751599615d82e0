import{w as t,i as o,t as e,n as a}from"../core/shared.js";function s({room:{store:s,...i},head:c}){const l=t({store:s,...i}),{code:d,title:n}=s.get("about","about"),p=`/w/${d}`;return a`<main class="page-main stack">
    <section class="thanks">
      ${o("heart","big")}
      <h2>${l.name?e("धन्यवाद, {name}",{name:l.name}):e("धन्यवाद")}</h2>
      <p dir="auto">${n}</p>
    </section>
    ${c}
    <section class="stack-tight">
      <h3 class="section-head">${e("डाउनलोडहरू")}</h3>
      <ul class="takeaway">
        <${$}
          href=${`${p}/report`}
          picture="file"
          title=${e("प्रतिवेदन")}
          words=${e("बैठकले के लेख्यो, के छान्यो र के वाचा गर्‍यो")}
        />
        ${l.group&&a`<${$} href=${`${p}/plan/${l.group}`} picture="target" title=${e("हाम्रो योजना")} words=${e("100 दिन र 1000 दिन")} />`}
        <${r} code=${d} format="pdf" title=${e("छाप्न प्रतिवेदन")} words="PDF" />
        <${r} code=${d} format="docx" title=${e("सम्पादन गर्न प्रतिवेदन")} words="DOCX" />
        <${r} code=${d} format="xlsx" title=${e("सबै तालिका")} words="XLSX" />
        <${r} code=${d} format="ics" title=${e("पात्रोका लागि अन्तिम मितिहरू")} words="ICS" />
      </ul>
    </section>
  </main>`}const r=({code:t,format:o,...e})=>a`<${$} href=${`/api/workshops/${t}/export/${o}`} picture="download" download ...${e} />`,$=({href:t,picture:e,title:s,words:r,download:$})=>a`<li>
    <a class="take" href=${t} download=${$}>
      ${o(e)}<span>${s}<small>${r}</small></span
      >${o("chevron-end","flip")}</a
    >
  </li>`;export{s as Activity};
