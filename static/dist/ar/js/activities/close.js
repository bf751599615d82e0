import{x as o,h as t,i as e,t as a,n as s,a4 as $,_ as r}from"../core/shared.js";import{S as l}from"../writing.js";const n=$(()=>Promise.all([import("../contacts.js"),r("work")]),"Contacts");function i({room:{store:$,...r},head:l}){const n={store:$,...r},i=o(n),p=t(!1),{code:h,title:u}=$.get("about","about"),f=`/w/${h}`;return s`<main class="page-main stack">
    <section class="thanks">
      ${e("heart","big")}
      <h2>${i.name?a("شكرًا يا {name}",{name:i.name}):a("شكرًا")}</h2>
      <p dir="auto">${u}</p>
    </section>
    ${l}
    <button class="take" onClick=${()=>p.value=!0}>
      ${e("person")}<span
        >${a("ابقَ على تواصل")}<small>${a("اترك وسيلة اتصالك، واطّلع على جهات اتصال الآخرين")}</small></span
      >${e("chevron-end","flip")}
    </button>
    <section class="stack-tight">
      <h3 class="section-head">${a("التنزيلات")}</h3>
      <ul class="takeaway">
        <${m}
          href=${`${f}/report`}
          picture="file"
          title=${a("التقرير")}
          words=${a("ما كتبته القاعة واختارته وتعهدت به")}
        />
        <${m}
          href=${`${f}/mine`}
          picture="tree"
          title=${a("ماذا نتج عن بطاقاتي")}
          words=${a("أين ذهبت كلماتك، ورابط تحتفظ به")}
        />
        ${i.group&&s`<${m} href=${`${f}/plan/${i.group}`} picture="target" title=${a("خطتنا")} words=${a("100 يوم و1000 يوم")} />`}
        <${d} code=${h} format="pdf" title=${a("التقرير للطباعة")} words="PDF" />
        <${d} code=${h} format="docx" title=${a("التقرير للتعديل")} words="DOCX" />
        <${d} code=${h} format="xlsx" title=${a("كل الجداول")} words="XLSX" />
        <${d} code=${h} format="ics" title=${a("المواعيد لتقويمك")} words="ICS" />
      </ul>
    </section>
    ${p.value&&s`<${c} room=${n} onClose=${()=>p.value=!1} />`}
  </main>`}const c=({room:o,onClose:t})=>s`<${l} title=${a("جهات الاتصال")} onClose=${t}><${n} room=${o} onClose=${t} /><//>`,d=({code:o,format:t,...e})=>s`<${m} href=${`/api/workshops/${o}/export/${t}`} picture="download" download ...${e} />`,m=({href:o,picture:t,title:a,words:$,download:r})=>s`<li>
    <a class="take" href=${o} download=${r}>
      ${e(t)}<span>${a}<small>${$}</small></span
      >${e("chevron-end","flip")}</a
    >
  </li>`;export{i as Activity};
