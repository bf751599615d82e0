import{x as o,h as t,i as e,t as a,n as s,a4 as $,_ as r}from"../core/shared.js";import{S as l}from"../writing.js";const n=$(()=>Promise.all([import("../contacts.js"),r("work")]),"Contacts");function i({room:{store:$,...r},head:l}){const n={store:$,...r},i=o(n),p=t(!1),{code:h,title:u}=$.get("about","about"),f=`/w/${h}`;return s`<main class="page-main stack">
    <section class="thanks">
      ${e("heart","big")}
      <h2>${i.name?a("धन्यवाद, {name}",{name:i.name}):a("धन्यवाद")}</h2>
      <p dir="auto">${u}</p>
    </section>
    ${l}
    <button class="take" onClick=${()=>p.value=!0}>
      ${e("person")}<span
        >${a("सम्पर्कमा रहनुहोस्")}<small>${a("आफ्नो सम्पर्क छोड्नुहोस्, अरूका सम्पर्क हेर्नुहोस्")}</small></span
      >${e("chevron-end","flip")}
    </button>
    <section class="stack-tight">
      <h3 class="section-head">${a("डाउनलोडहरू")}</h3>
      <ul class="takeaway">
        <${m}
          href=${`${f}/report`}
          picture="file"
          title=${a("प्रतिवेदन")}
          words=${a("बैठकले के लेख्यो, के छान्यो र के वाचा गर्‍यो")}
        />
        <${m}
          href=${`${f}/mine`}
          picture="tree"
          title=${a("मेरा कार्डबाट के भयो")}
          words=${a("तपाईंका शब्द कहाँ पुगे, र राख्नका लागि लिङ्क")}
        />
        ${i.group&&s`<${m} href=${`${f}/plan/${i.group}`} picture="target" title=${a("हाम्रो योजना")} words=${a("100 दिन र 1000 दिन")} />`}
        <${d} code=${h} format="pdf" title=${a("छाप्न प्रतिवेदन")} words="PDF" />
        <${d} code=${h} format="docx" title=${a("सम्पादन गर्न प्रतिवेदन")} words="DOCX" />
        <${d} code=${h} format="xlsx" title=${a("सबै तालिका")} words="XLSX" />
        <${d} code=${h} format="ics" title=${a("पात्रोका लागि अन्तिम मितिहरू")} words="ICS" />
      </ul>
    </section>
    ${p.value&&s`<${c} room=${n} onClose=${()=>p.value=!1} />`}
  </main>`}const c=({room:o,onClose:t})=>s`<${l} title=${a("सम्पर्कहरू")} onClose=${t}><${n} room=${o} onClose=${t} /><//>`,d=({code:o,format:t,...e})=>s`<${m} href=${`/api/workshops/${o}/export/${t}`} picture="download" download ...${e} />`,m=({href:o,picture:t,title:a,words:$,download:r})=>s`<li>
    <a class="take" href=${o} download=${r}>
      ${e(t)}<span>${a}<small>${$}</small></span
      >${e("chevron-end","flip")}</a
    >
  </li>`;export{i as Activity};
