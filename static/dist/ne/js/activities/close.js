import{w as t,i as e,t as o,n as a}from"../core/shared.js";function $({room:{store:$,...i},head:c}){const l=t({store:$,...i}),{code:d,title:n}=$.get("about","about"),p=`/w/${d}`;return a`<main class="page-main stack">
    <section class="thanks">
      ${e("heart","big")}
      <h2>${l.name?o("धन्यवाद, {name}",{name:l.name}):o("धन्यवाद")}</h2>
      <p dir="auto">${n}</p>
    </section>
    ${c}
    <section class="stack-tight">
      <h3 class="section-head">${o("डाउनलोडहरू")}</h3>
      <ul class="takeaway">
        <${s}
          href=${`${p}/report`}
          picture="file"
          title=${o("प्रतिवेदन")}
          words=${o("बैठकले के लेख्यो, के छान्यो र के वाचा गर्‍यो")}
        />
        <${s}
          href=${`${p}/mine`}
          picture="tree"
          title=${o("मेरा कार्डबाट के भयो")}
          words=${o("तपाईंका शब्द कहाँ पुगे, र राख्नका लागि लिङ्क")}
        />
        ${l.group&&a`<${s} href=${`${p}/plan/${l.group}`} picture="target" title=${o("हाम्रो योजना")} words=${o("100 दिन र 1000 दिन")} />`}
        <${r} code=${d} format="pdf" title=${o("छाप्न प्रतिवेदन")} words="PDF" />
        <${r} code=${d} format="docx" title=${o("सम्पादन गर्न प्रतिवेदन")} words="DOCX" />
        <${r} code=${d} format="xlsx" title=${o("सबै तालिका")} words="XLSX" />
        <${r} code=${d} format="ics" title=${o("पात्रोका लागि अन्तिम मितिहरू")} words="ICS" />
      </ul>
    </section>
  </main>`}const r=({code:t,format:e,...o})=>a`<${s} href=${`/api/workshops/${t}/export/${e}`} picture="download" download ...${o} />`,s=({href:t,picture:o,title:$,words:r,download:s})=>a`<li>
    <a class="take" href=${t} download=${s}>
      ${e(o)}<span>${$}<small>${r}</small></span
      >${e("chevron-end","flip")}</a
    >
  </li>`;export{$ as Activity};
