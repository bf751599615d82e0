import{t,n as e,i as n,T as o,a,N as r,h as l,q as s,f as i,c as u,L as c}from"./core/shared.js";const d=()=>[["awareness",t("Low awareness")],["technology",t("Inadequate technology")],["training",t("Poor training")],["org_dysfunction",t("Organisational dysfunction")],["other",t("Other")]],p=()=>[["core",t("Frontline")],["institutional",t("Institutional")],["sociocultural",t("Sociocultural")],["national",t("National")],["global",t("Global")]],g=()=>[["planned",t("Planned")],["started",t("Started")],["done",t("Done")],["paused",t("Paused")],["dropped",t("Dropped")]],v=e=>"urgency"===e?[[3,t("Now")],[2,t("Soon")],[1,t("Can wait")]]:[[3,t("A lot")],[2,t("Somewhat")],[1,t("A little")]],m=()=>[["doing",t("We do it now")],["want",t("We want to")]],f=(t,e)=>{var n,o;return null!=(o=null==(n=t.find(([t])=>t===e))?void 0:n[1])?o:e},h=()=>[["policy",t("Policy reform and advocacy")],["marketing",t("Social marketing")],["training",t("Technical training")],["capacity",t("Organisational capacity")],["mediation",t("Conflict mediation")],["media",t("Mass media")],["education",t("Education")],["other",t("Other")]];function $(t,e,n=[]){var o,a;return(null!=(a=null==(o=t.get("vocabulary",e))?void 0:o.items)?a:n.map(([t])=>({id:t,title:""}))).map(({id:t,title:e,gone:o})=>({id:t,title:e,words:e||f(n,t),gone:Boolean(o)}))}const y=(t,e,n,o)=>$(t,e,n).filter(({id:t,gone:e})=>!e||t===o).map(({id:t,words:e})=>[t,e]),w=(t,e,n,o)=>{var a;return null==(a=$(t,e,o).find(t=>t.id===n))?void 0:a.words},b=t=>y(t,"levels",p()),k=e=>(null==e?void 0:e.name)||("facilitator"===(null==e?void 0:e.role)?t("Facilitator"):t("Guest")),_=/^(\d{4})-(\d\d)-(\d\d)$/;function S(e){var n,o;const[,a,r,l]=null!=(n=_.exec(null!=e?e:""))?n:[];return a?t("{day} {month} {year}",{day:Number(l),month:null!=(o=t("January, February, March, April, May, June, July, August, September, October, November, December").split(/[,،] */)[r-1])?o:r,year:a}):""}const x=t=>`wsr-own/${t}`;function N(t,e,n){var o,a;const r=C(t),l=[...new Set([...null!=(o=r[e])?o:[],...n])];if(l.length!==(null!=(a=r[e])?a:[]).length)try{localStorage.setItem(x(t),JSON.stringify({...r,[e]:l}))}catch{}}function C(t){var e;try{return null!=(e=JSON.parse(localStorage.getItem(x(t))))?e:{}}catch{return{}}}function O(t){try{localStorage.removeItem(x(t))}catch{}}function A({draft:r,limit:s,label:i,hint:u,action:c,problem:d,onSend:p,fits:g=!0,children:v}){const m=o(r.value),f=m>0&&m<=s&&g,[h,$]=function(){const t=l(!1),e=a(0),n=(n,o)=>()=>(clearTimeout(e.current),e.current=setTimeout(()=>t.value=n,o));return[t.value,{onFocusIn:n(!0,0),onFocusOut:n(!1,400)}]}(),y=t=>(t.preventDefault(),f&&p());return e`<form
    class="composer"
    aria-label=${t("Write here")}
    data-open=${h||m>0}
    ...${$}
    onSubmit=${y}
    onKeyDown=${P(y)}
  >
    ${(null==d?void 0:d.value)&&e`<p class="field-error" role="alert">${n("undo")}<span>${d.value}</span></p>`}
    <div class="composer-extra">${v}</div>
    <div class="composer-line">
      <${F}
        value=${r.value}
        onText=${t=>r.value=t}
        aria-label=${i}
        placeholder=${u}
        aria-invalid=${m>s}
      />
      <button
        class="button primary icon-only"
        type="submit"
        aria-label=${c}
        disabled=${!f}
        onMouseDown=${M}
      >
        ${n("send","flip")}
      </button>
    </div>
    ${m>.6*s&&e`<${T} count=${m} limit=${s} />`}
  </form>`}const T=({count:o,limit:a})=>e`<p class="field-foot">
    ${o>a&&e`<span class="field-error" role="status">${n("warning")}${t("Too long: please shorten it.")}</span>`}
    <span class="field-counter">${o} / ${a}</span>
  </p>`,D=({draft:t})=>t.value.trim()&&e`<${I} words=${t.value} />`,I=({words:o})=>e`<div class="notice" data-tone="warn">
    ${n("lock")}
    <div class="stack-tight">
      <b>${t("Not sent yet. Your words are kept on this phone:")}</b>
      <p class="kept-words" dir="auto">${o}</p>
    </div>
  </div>`,M=t=>t.preventDefault(),P=t=>e=>"Enter"===e.key&&(e.ctrlKey||e.metaKey)&&t(e);function F({value:t,onText:n,...o}){const l=a(null);return r(()=>function(t){t.style.blockSize="auto",t.style.blockSize=`${t.scrollHeight+2}px`}(l.current),[t]),e`<textarea
    ref=${l}
    rows="1"
    dir="auto"
    value=${t}
    onInput=${t=>n(t.currentTarget.value)}
    ...${o}
  ></textarea>`}const J=t=>"advisory_group"===t.task_force_kind,K=t=>[...t.all("task_force")].sort((t,e)=>J(e)-J(t)||t.at-e.at),q=({convener:t,members:e=[]})=>[...new Set([t,...e].filter(Boolean))];function B(e,n){const o=e.get("person",n);return o?o.name||t("someone without a name"):n}function E(t,e){const n=new Set(q(e).map(e=>{var n;return null==(n=t.get("person",e))?void 0:n.group}));return s(t).filter(({id:t})=>!n.has(t))}function L(t,e){var n;if(J(e))return E(t,e);const o=new Set(null!=(n=e.goals)?n:[]),a=t.all("action").filter(t=>{var e;return null==(e=t.goals)?void 0:e.some(t=>o.has(t))}),r=new Set(a.map(e=>{var n;return null==(n=t.get("plan",e.plan))?void 0:n.group}));return E(t,e).filter(({id:t})=>r.has(t))}function W(t,e){var n,o,a,r;const l=t.get("group",null!=(n=e.group)?n:""),{owner:s}=e;return l?{id:s,name:l.name,icon:l.icon,colour:l.colour}:{id:s,name:null!=(r=null==(a=t.get("task_force",null!=(o=e.task_force)?o:""))?void 0:a.name)?r:s,icon:"flag",colour:null}}const j=e=>t("advisory_group"===e?"Advisory group":"Task force"),z=["with","live_with","not_yet"],G={with:"check",live_with:"balance",not_yet:"pause"},R={agreed:"check",not_agreed:"split",parked:"clock",proposed:"hand"},H=t=>G[t],U=t=>R[t],Y=e=>({with:t("With it"),live_with:t("Can live with it"),not_yet:t("Not yet")}[e]),Q=e=>({agreed:t("Agreed"),not_agreed:t("Not agreed"),parked:t("Parked"),proposed:t("Proposed")}[e]),V=e=>t("{with_it} with it, {live} can live with it, {not_yet} not yet",{with_it:e.with,live:e.live_with,not_yet:e.not_yet});function X(t,e=null){const n=({id:n,stage:o})=>(!e||o===e)&&function(t,e,n){var o;const a=t.get("stage",n);return Boolean(a&&((null==(o=a.settings)?void 0:o.agree)||t.has("agreement",e)))}(t,n,o),o=t=>[...t].sort((t,e)=>t.at-e.at);return[...o(t.all("cluster").filter(n)),...o(t.all("card").filter(e=>(t=>{var e;return!t.merged_into&&!t.comment&&"shown"===(null!=(e=t.shown)?e:"shown")})(e)&&(!e.cluster||t.has("agreement",e.id))&&n(e)))].map(e=>function(t,e){var n;const{id:o,at:a,stage:r,lane:l,group:s,title:u}=e,c=t.get("agreement",o),d=null!=(n=null==c?void 0:c.status)?n:"proposed",p=t.get("hand_count",o);return{id:o,at:a,stage:r,lane:l,group:s,text:null!=u?u:i(e),status:d,said:c,count:p}}(t,e))}const Z=(t,e)=>t.filter(t=>t.status===e),tt=(t,e)=>t.all("offer").filter(t=>t.action===e).sort((t,e)=>t.at-e.at);function et(e,n){var o,a,r,l;const s=null!=(r=null==(a=e.get("group",null!=(o=n.group)?o:""))?void 0:a.name)?r:"",i=n.by&&(null==(l=e.get("person",n.by))?void 0:l.name);return i&&s?t("{name} ({group})",{name:i,group:s}):i||s}const nt=(t,e)=>{var n,o;return null!=(o=null==(n=t.get("support",e))?void 0:n.total)?o:0};function ot(e,n,o=1/0){const a=nt(e,n);if(!a)return"";const r=function(t,e){var n,o;const a=null!=(o=null==(n=t.get("support",e))?void 0:n.groups)?o:{};return s(t).filter(t=>a[t.id]).map(t=>({group:t,count:a[t.id]}))}(e,n).slice(0,o),l=r.reduce((t,{count:e})=>t-e,a),i=r.map(({group:t,count:e})=>e>1?`${t.name} (${e})`:t.name);return t("Also from {names}",{names:[...i,...at(l,r.length)].join(t(", "))})}function at(t,e){return t<1?[]:[e?u("{n} other","{n} others",t):u("{n} person","{n} people",t)]}const rt=t=>{var e;return null!=(e=t.get("seating","seating"))?e:{seating:"",round:0}};function lt(t){const{round:e}=rt(t);return t.all("table").filter(t=>t.round===e).sort((t,e)=>t.number-e.number)}const st=t=>{var e;return Number(null==(e=/t(\d+)$/.exec(null!=t?t:""))?void 0:e[1])||null},it=()=>[["leader",t("Leads")],["recorder",t("Records")],["reporter",t("Reports")],["timekeeper",t("Keeps time")]];function ut({title:o,onClose:l,children:s}){const i=a(null);return r(()=>function(t){const e=document.activeElement;return t.showModal?t.showModal():t.setAttribute("open",""),t.querySelector("h2").focus(),()=>{var n,o;null==(n=t.close)||n.call(t),null==(o=null==e?void 0:e.focus)||o.call(e)}}(i.current),[]),e`<dialog class="dialog" ref=${i} aria-label=${o} onClose=${l} onCancel=${l}>
    <header class="row sheet-head">
      <h2 tabindex="-1">${o}</h2>
      <button class="button quiet icon-only" type="button" aria-label=${t("Close")} onClick=${l}>
        ${n("close")}
      </button>
    </header>
    ${s}
  </dialog>`}const ct=({room:o,of:a,kept:r=()=>null})=>o.outbox.returned.value.filter(t=>t.do===a).map(a=>e`<div key=${a.key} class="notice came-back" role="alert" data-tone="error">
          ${n("undo")}
          <div class="stack-tight">
            <b>${a.why}</b>
            <p dir="auto">${c(o.store,a.with.on)}</p>
            ${r(a)}
            <button class="button" onClick=${()=>o.outbox.take(a.key)}>${t("OK")}</button>
          </div>
        </div>`);export{et as A,B,z as C,j as D,K as E,q as F,L as G,E as H,C as I,F as J,I as K,g as L,A as M,d as N,N as O,O as P,ct as R,ut as S,D as U,$ as a,f as b,ot as c,S as d,st as e,m as f,w as g,b as h,h as i,nt as j,it as k,p as l,V as m,k as n,y as o,Q as p,X as q,Z as r,rt as s,lt as t,H as u,Y as v,v as w,U as x,tt as y,W as z};
