import{t,i as e,n,c as a,C as r,N as s,a as o,J as l,f as i,ac as u}from"../core/shared.js";import{o as c,H as h}from"../pictures.js";import{d as p,p as m}from"../bars.js";import{w as d,m as g,l as f,u as $,a as w}from"./main.js";import{f as x}from"../activities/cards_drawn.js";const[y,v]=[.3,.5],M="000 ";function b({rem:t,groups:e,leading:n=f(),lines:a=g()}){return(r,{size:s,width:o,show:l})=>{const i=s*t,u=o/i-2*v-.15;return Math.ceil((Math.min(l,a(k(r,e),u))*n+2*y)*i+.1*t)}}const k=(t,e)=>[t.importance&&M,t.sign&&M,e.has(t.group)&&M,t.lead&&`${t.lead} `,t.text,t.count&&` ${z(t)}`].filter(Boolean).join(""),z=({count:t})=>a("{n} card","{n} cards",t);let O=null;function S(t){null!=O||(O=d(getComputedStyle(document.body).fontFamily));const e=[...new Set(t.flatMap(t=>t.split(/\s+/)).filter(t=>t.length<=30))].sort((t,e)=>e.length-t.length).slice(0,12);return 1.05*Math.max(0,...e.map(O))}function C(t,{groups:a,fresh:r,show:s}){var o;const l=a.get(t.group);return n`<li
    key=${t.id}
    class="note ${t.count?"pile":""} ${r.has(t.id)?"arriving":""}"
    data-category=${t.category}
    data-colour=${l?null!=(o=l.colour)?o:1:void 0}
    style=${{"--lines":s===1/0?"none":s}}
  >
    <p class="note-text" dir="auto">
      ${l&&n`<span class="badge">${e(l.icon)}</span>`}${N(t.importance)}${j(t.sign)}${t.lead&&n`<b class="note-lead">${t.lead}</b>`}${t.text}${t.count?n`<b class="note-count">${z(t)}</b>`:""}
    </p>
  </li>`}const j=t=>t&&n`<span class="note-sign" title=${t.label}>${e(t.icon)}</span>`,N=a=>a?n`<span class="note-mark" data-level=${a} title=${t("{n} of 3",{n:a})}
        >${e("flag")}${a}</span
      >`:null,[W,F]=[1.3,.03];function A(t,e,n){const[a,o]=r({box:e,slack:1}),l=a.box===e?a.slack:1;return s(()=>{[...t.current.querySelectorAll(n)].some(t=>t.offsetHeight>t.parentElement.clientHeight+1)&&l<W&&o({box:e,slack:l+F})}),l}function B(t,e,n){if(!t.length)return{runs:[],height:0};let[a,r]=[Math.max(...t),I(t,n)];if(1===e)return{runs:E(t,r,n),height:r};for(;r-a>.5;){const s=(a+r)/2;E(t,s,n).length<=e?r=s:a=s}const s=E(t,r,n);return{runs:s,height:Math.max(...s.map(e=>I(e.map(e=>t[e]),n)))}}const I=(t,e)=>t.reduce((t,e)=>t+e,0)+e*Math.max(0,t.length-1);function E(t,e,n){const a=[];let r=-1;return t.forEach((t,s)=>{(r-n-t<-.001||!a.length)&&([a[a.length],r]=[[],e+n]),a.at(-1).push(s),r-=n+t}),a}const R=[1.6,1.35,1.15,1.03,.93,.86],T=[1/0,5,3],[H,J]=[.3,.3],L=(t,e)=>JSON.stringify([t,e]);function U(t,{sizes:e=R,shown:n=T}={}){for(const a of n)for(const n of e){const e=q(G(t,n),e=>_(t,{size:n,show:a,many:e}));if(e)return e}return null}function q(t,e){for(const n of t){const t=e(n);if(t)return t}}function G({columns:t,width:e,rem:n,ems:a,even:r},s){const o=e-2*J*n*t.length,l=t=>Math.floor((o+H*n)/((t*s+H)*n)),i=Math.max(t.length,l(a.wide)),u=Array.from({length:Math.max(0,l(a.narrow)-i+1)},(t,e)=>i+e);return r?u.filter(e=>e%t.length===0):u}function _(t,{size:e,show:n,many:a}){const[r,s]=[H*t.rem,2*J*t.rem],o=Math.floor((t.width-s*t.columns.length-r*(a-t.columns.length))/a),l=function({items:t,heightOf:e},n){const a=new Map;for(const r of t){const t=L(r.row,r.column);a.has(t)||a.set(t,{items:[],heights:[]}),a.get(t).items.push(r),a.get(t).heights.push(e(r,n))}return a}(t,{size:e,show:n,width:o});if(!function(t,{height:e},{many:n,gap:a}){let r=0;for(const{heights:e}of t.values())for(const t of e)r+=t+a;return r<=(e+a)*n}(l,t,{many:a,gap:r}))return null;const i=t.even?a/t.columns.length:1,u=new Map(t.columns.map(t=>[t,i])),c=()=>function({rows:t,columns:e,least:n},{cells:a,shares:r,size:s,gap:o,pad:l}){return t.map(t=>{const i=e.map(e=>V(a.get(L(t,e)),r.get(e),o));return{id:t,high:i,height:Math.max(n(t,s),l+Math.max(0,...i))}})}(t,{cells:l,shares:u,size:e,gap:r,pad:s});let h=c();for(let e=a-i*t.columns.length;e>0&&D(h)>t.height;e-=1){const e=Y(t,h,{cells:l,shares:u,gap:r});u.set(e,u.get(e)+1),h=c()}return D(h)<=t.height?function(t,{size:e,show:n,width:a,cells:r,shares:s,rows:o,gap:l,many:i}){const u=[...s.values()].reduce((t,e)=>t+e,0),c=u<i?_(t,{size:e,show:n,many:u}):null;if(c)return c;const h=(t.height-D(o))/Math.max(1,o.length);return{size:e,show:n,width:a,rem:t.rem,columns:t.columns.map(t=>({id:t,many:s.get(t)})),rows:o.map(({id:t,height:e})=>({id:t,height:e+h})),cells:new Map([...r].map(([t,e])=>[t,K(t,e,s,l)]))}}(t,{size:e,show:n,width:o,cells:l,shares:u,rows:h,gap:r,many:a}):null}const D=t=>t.reduce((t,e)=>t+e.height,0),V=(t,e,n)=>t?B(t.heights,e,n).height:0;function Y({columns:t},e,{cells:n,shares:a,gap:r}){const s=t.map((t,s)=>e.reduce((e,o)=>e+Math.max(...o.high)-Math.max((t=>Math.max(0,...t.high.filter((t,e)=>e!==s)))(o),(e=>V(n.get(L(e.id,t)),a.get(t)+1,r))(o)),0)),o=Math.max(...s);if(o>0)return t[s.indexOf(o)];const l=t.map((t,n)=>Math.max(...e.map(t=>t.high[n])));return t[l.indexOf(Math.max(...l))]}function K(t,{items:e,heights:n},a,r){const[,s]=JSON.parse(t);return B(n,a.get(s),r).runs.map(t=>t.map(t=>e[t]))}const P={sizes:[R.at(-1)]};function Q({size:t,width:e,show:n},a,r){const{heightOf:s}=r(a),o=n=>a=>s(a,{size:t,width:e,show:n});return a.filter(t=>o(n)(t)<o(1/0)(t))}function X(t,e){const n=[];for(let a=0;a<t.length;a=n.at(-1).until)n.push(Z(t,a,e));return n}function Z(t,e,n){var a,r;const s=a=>n(t.slice(e,a)),o=function(t,e,n){let a=1;for(;t+a<=e&&n(t+a);)a*=2;let[r,s]=[t+Math.floor(a/2),Math.min(e+1,t+a)];for(;s-r>1;){const t=Math.floor((r+s)/2);n(t)?r=t:s=t}return r}(e+1,t.length,t=>U(s(t),{...P,shown:[1/0]})),l=function(t,e,n,a=.85){if(n===t.length||t[n].part!==t[n-1].part)return n;let r=n-1;for(;r>e&&t[r].part===t[r-1].part;)r-=1;return r-e>=a*(n-e)?r:n}(t,e,o,s(o).enough),i=null!=(r=null!=(a=U(s(l),{shown:[1/0]}))?a:U(s(l),P))?r:function(t){var e;const n={...t,height:1/0};return null!=(e=U(n,{...P,shown:[T.at(-1)]}))?e:U({...n,ems:{narrow:1,wide:1e3}})}(s(l));return{items:t.slice(e,l),until:l,plan:i}}const[tt,et,nt]=[8.4,17,13],at=()=>({});function rt({table:t,...e}){const[a,r]=$();return n`<div class="scene-board" ref=${a}>
    ${r&&n`<${st} box=${r} ...${e} />`} ${p(t)}
  </div>`}function st({box:e,...a}){var r;const s=o(null),i=A(s,e,".scene-column"),u=l(()=>function({box:t,items:e,slack:n,frame:a,side:r,head:s,least:o,groups:l,even:i,enough:u,around:c=at}){const{rem:h}=t,p=b({rem:h,groups:l}),m=Math.min(nt,Math.max(tt,S(e.map(t=>t.text))+2*v+.3)),d=function(t,e){const n=U(e(t));return n&&n.show===1/0?[{items:t,plan:n}]:n?[{items:t,plan:n},...X(Q(n,t,e),e)]:X(t,e)}(e,e=>({...a(e),items:e,width:t.width-r*h,height:t.height-(s+1.5)*h,rem:h,even:i,enough:u,ems:{narrow:m,wide:et},least:(t,e)=>o(t,e,{rem:h,side:r})*n,heightOf:(t,e)=>p(t,e)*n})),{before:g=[],after:f=[]}=c(t,d);return[...g,...d,...f]}({box:e,slack:i,...a}),[a.items,e,i,a.groups]),c=ot(a.items),h=u.findIndex(({items:t=[]})=>t.some(({id:t})=>t===c)),p=w(u.length,c,Math.max(0,h)),m=u[Math.min(p,u.length-1)];return n`<div class="scene-page" key=${p} ref=${s} aria-hidden="true">
      ${m.draw?m.draw():function(t,e){const{plan:a}=t,r={"--size":`${a.size}rem`,"--column":`${a.width}px`,"--side":`${e.side}rem`,"--head":`${e.head}rem`};return n`<div class="scene-rows ${e.side>0?"":"plain"}" style=${r}>
    ${e.head>0&&n`<div class="scene-top">${a.columns.map(n=>lt(n,t,e))}</div>`}
    ${a.rows.map(n=>it(n,t,e))}
  </div>`}(m,a)}
    </div>
    ${u.length>1&&n`<p class="wall-page scene-turn">
        <span dir="auto">${null==(r=a.label)?void 0:r.call(a,m)}</span>
        ${t("page {n} of {all}",{n:p+1,all:u.length})}
      </p>`}`}const ot=t=>t.reduce((t,e)=>e.at>t.at?e:t,{id:"",at:0}).id,lt=({id:t,many:e},a,r)=>n`<div key=${t} class="scene-head" style=${{"--many":e}}>${r.column(t,a)}</div>`,it=({id:t,height:e},{plan:a},r)=>{var s;return n`<section
    key=${t}
    class="scene-row"
    style=${{"--height":`${Math.floor(e)}px`}}
    ...${null==(s=r.paintRow)?void 0:s.call(r,t)}
  >
    ${r.side>0&&n`<div class="scene-side">${r.row(t)}</div>`}
    ${a.columns.map(e=>ut(t,e,a,r))}
  </section>`},ut=(t,{id:e,many:a},r,s)=>{var o;return n`<div key=${e} class="scene-cell" style=${{"--many":a,"--pad":`${J}rem`}}>
    ${(null!=(o=r.cells.get(L(t,e)))?o:[]).map((t,e)=>n`<ul key=${e} class="scene-column">
          ${t.map(t=>C(t,{...s,show:r.show}))}
        </ul>`)}
  </div>`},ct=(t,e)=>t.at-e.at;function ht(t,e){return e.filter(e=>e.stage===t.id&&pt(e)).sort(ct).map(mt)}const pt=t=>{var e;return"shown"===(null!=(e=t.shown)?e:"shown")&&!t.merged_into&&!t.comment},mt=t=>{var e,n,a,r,s,o,l,u;return{id:t.id,text:i(t),at:t.at,lane:null!=(e=t.lane)?e:null,group:null!=(n=t.group)?n:null,year:null!=(a=t.year)?a:null,importance:null!=(r=t.importance)?r:null,attitude:null!=(s=t.attitude)?s:null,parent:null!=(o=t.parent)?o:null,cluster:null!=(l=t.cluster)?l:null,table:null!=(u=t.table)?u:null,root:Boolean(t.root)}};function dt(t,e,n){const a=ht(t,e),r=n.filter(e=>e.stage===t.id).map(t=>function({id:t,title:e,at:n,lane:a=null},r){var s,o;const l=r.filter(e=>e.cluster===t),i=l.map(t=>t.year).filter(t=>null!==t);return{id:t,text:e,at:n,lane:null!=(o=null!=a?a:null==(s=l[0])?void 0:s.lane)?o:null,group:null,year:i.length?Math.min(...i):null,until:i.length?Math.max(...i):null,importance:Math.max(0,...l.map(t=>{var e;return null!=(e=t.importance)?e:0}))||null,count:l.length}}(t,a)),s=new Set(r.map(t=>t.id)),o=a.filter(t=>!s.has(t.cluster));return[...r.filter(t=>t.count),...o].sort(ct)}function gt(t){var e;const n=(null==(e=t.lanes)?void 0:e.length)?t.lanes:[{id:"",title:""}],a=new Set(n.map(t=>t.id));return{lanes:n,laneOf:t=>a.has(t.lane)?t.lane:n.at(-1).id}}const[ft,$t,wt,xt]=[.95,1.9,1,1.25],[yt,vt]=[6.5,12],Mt=t=>Math.min(vt,Math.max(yt,Math.ceil(10*(S(t)*ft*1.12+$t+wt))/10)),bt=t=>(t-$t-wt)/ft*.9;function kt(t,{rem:e,side:n},a=4){return(Math.min(a,g()(t,bt(n)))*xt*ft+.5)*e}const zt=(t,a,r=null)=>n`<span class="scene-lane" data-category=${t}
    >${e(u(t))}<span dir="auto">${a}</span>${null!==r&&n`<b>${r}</b>`}</span
  >`,Ot=(t,a,r)=>{var s;return n`<span class="badge" ...${m(null!=t?t:{})}>${e(null!=(s=null==t?void 0:t.icon)?s:"person")}</span
    ><span dir="auto" title=${a}>${((t,e)=>t.split(/\s+/).every(t=>1===g()(t,e)))(a,r)?a:c(a)}</span>`},St=/^.{8,}?[.!?。؟।](?=\s|$)/su;function Ct(t){const e=t.slice(0,90),n=e.lastIndexOf(" ");return`${e.slice(0,n>45?n:90)}…`}const jt=[2.2,1.9,1.6,1.35,1.15,1.03,.93,.86],[Nt,Wt,Ft]=[34,1.35,5],At="one";function Bt({text:t,rest:e},{width:n,height:a,rem:r}){var s;const[o,l]=[g(),1.08*f()];return null!=(s=jt.find(s=>(a=>{const s=Math.min(Nt,(n/r-Ft)/a);return(o(t,s/(1.1*Wt))*Wt+(e?o(e,.97*s)+.6:0))*l*a})(s)<=a/r-Ft))?s:jt.at(-1)}const[It,Et,Rt]=[4.7,2.4,1.5];function Tt({rows:t,counts:e,groups:n,box:a}){const r=Math.max(1,Math.floor((a.height/a.rem-It-Rt)/Et)),s=Math.ceil(t.length/r),o=Math.ceil(t.length/s);return Array.from({length:s},(a,r)=>({draw:()=>Ht(t.slice(r*o,(r+1)*o),{counts:e,groups:n})}))}const Ht=(t,{counts:a,groups:r})=>n`<table class="matrix-counts" style=${{"--groups":r.length}}>
    <thead>
      <${h} groups=${r} compact=${!1} />
    </thead>
    <tbody>
      ${t.map(t=>n`<tr key=${t.id}>
            <th scope="row">
              <p class="matrix-row">${N(t.importance)}<span dir="auto">${t.text}</span></p>
            </th>
            ${r.map(r=>function(t,a){if(!t)return n`<td key=${a}></td>`;const{doing:r,want:s,other:o}=t;return n`<td key=${a} class="filled ${r?"does":""}">
    <span class="matrix-count">
      ${r>0&&n`<span>${e("check")}${r}</span>`}${s>0&&n`<span>${e("target")}${s}</span>`}${o>0&&n`<span>${o}</span>`}
    </span>
  </td>`}(a.get(L(t.id,r.id)),r.id))}
          </tr>`)}
    </tbody>
  </table>`,Jt="",Lt={doing:()=>({icon:"check",label:t("We do this now")}),want:()=>({icon:"target",label:t("We want to do this")})};const Ut=t=>{var e;return null!=(e={doing:0,want:1}[t.attitude])?e:2};function qt(t,e,n){const[a,r]=[n,e.map(t=>t.id)].map(t=>new Map(t.map((t,e)=>[t,e])));return t.sort((t,e)=>a.get(t.column)-a.get(e.column)||r.get(t.row)-r.get(e.row)||Ut(t)-Ut(e)||t.at-e.at)}function Gt(t){var e,n;const a=new Map;for(const r of t){const t=L(r.row,r.column),{doing:s=0,want:o=0,other:l=0}=null!=(e=a.get(t))?e:{},i=null!=(n={doing:"doing",want:"want"}[r.attitude])?n:"other";a.set(t,{doing:s,want:o,other:l,[i]:{doing:s,want:o,other:l}[i]+1})}return a}const _t=new Map,Dt=()=>n`<span class="matrix-key">
    <span>${e("check")}${t("We do this now")}</span> <span>${e("target")}${t("We want to do this")}</span>
  </span>`,Vt=[3,2,1,0],Yt={importance:()=>[t("Not said"),t("Less important"),t("Important"),t("Very important")],urgency:()=>[t("Not said"),t("Can wait"),t("Soon"),t("Urgent")]},Kt=[1,5,10,20,50,100,200,500,1e3,2e3,5e3,1e4];const Pt=(t,e)=>Math.floor(t/e)*e;function Qt(t,e){const n=[...new Set(t.map(t=>Pt(t,e)))].sort((t,e)=>t-e);return n.map((t,a)=>({id:`y${t}`,from:t,skipped:a>0&&t-n[a-1]>e}))}const Xt=e=>e<0?t("{n} BC",{n:-e}):String(e),Zt="undated";function te({year:t,until:e}){return null===t?"":e&&e!==t?`${Xt(t)}–${Xt(e)}`:Xt(t)}function ee({items:e=[]}){const n=e.map(t=>t.year).filter(t=>null!==t);if(!n.length)return t("No year");const[a,r]=[Math.min(...n),Math.max(...n)].map(Xt);return a===r?a:`${a} – ${r}`}function ne(t,{heightOf:e,gap:n}){const[a,r]=[[],[]],s=ae(t,{heightOf:e,gap:n}),o=(t,e,l)=>{const i=a.length,{own:u,below:c,all:h}=s.get(t);a.push({node:t,depth:e,y:l+(h-u)/2,height:u});let p=l+(h-c)/2;for(const a of t.children)r.push({from:i,to:o(a,e+1,p)}),p+=s.get(a).all+n;return i};return o(t,0,0),{height:s.get(t).all,depth:se(t),nodes:a,links:r}}function ae(t,{heightOf:e,gap:n},a=new Map){for(const r of t.children)ae(r,{heightOf:e,gap:n},a);const r=re(t.children.map(t=>a.get(t).all),n),s=e(t);return a.set(t,{own:s,below:r,all:Math.max(s,r)})}const re=(t,e)=>t.reduce((t,n)=>t+n+e,t.length?-e:0),se=t=>1+Math.max(0,...t.children.map(se));function oe(t,e,n,a=ae(t,n)){if(a.get(t).all<=e)return[t,null];if(a.get(t).own>e)return[null,t];const[r,s,o]=[[],[...t.children],n.gap];for(let t=e;s.length;t-=a.get(r.at(-1)).all+o){const[e,o]=oe(s[0],t,n,a);if(e&&r.push(e),e&&e!==s[0]&&ae(e,n,a),o){if(s[0]=o)break}else s.shift()}return r.length?[{...t,children:r},{...t,continued:!0,children:s}]:[null,t]}const[le,ie,ue]=[1.5,.3,.7];function ce({width:t,rem:e,ems:n},a,r){const s=n=>(t-ue*e*(n-1))/n/r-le*e*(r-1)/r,o=Array.from({length:8},(t,e)=>e+1).filter(t=>s(t)>=n.narrow*a*e);return(o.length?o:[1]).map(t=>{const r=Math.floor(Math.min(n.wide*a*e,s(t)));return{many:t,width:r,step:r+le*e}})}function he(t,e,n){if(function(t,e,{size:n,many:a}){return 1.5*t.reduce((t,e)=>t+pe(e),0)*n*e.rem>a*e.height}(t,e,n))return null;const a=me(t,e,n),{runs:r,height:s}=B(a.map(t=>t.height),n.many,ue*e.rem);return s<=e.height?ge(r.map(t=>t.map(t=>a[t])),e,n):null}const pe=t=>t.children.length?t.children.reduce((t,e)=>t+pe(e),0):1,me=(t,e,n)=>t.map(t=>ne(t,de(e,n))),de=({heightOf:t,rem:e},n)=>({heightOf:e=>t(e,n),gap:ie*e});function ge(t,{rem:e,width:n},a){const r=(n+ue*e)/a.many,s=t.flatMap((t,n)=>{let a=0;return t.map(t=>{const s={...t,x:n*r,y:a};return a+=t.height+ue*e,s})});return{size:a.size,show:a.show,width:a.width,step:a.step,trees:s}}const fe=.3,[$e,we,xe]=[9,22,13];function ye(e,n=0){var a;const r="cluster"===e.kind?{id:e.id,text:e.title,at:e.at}:mt({...e.card,text:i(e.card)}),s=(null==(a=e.card)?void 0:a.root)?{icon:"target",label:t("Root cause")}:null,o=0===n;return{item:{...r,importance:e.importance,sign:s,head:o},children:e.children.map(t=>ye(t,n+1))}}function ve({box:e,roots:a,groups:r,fresh:s}){const i=o(null),u=A(i,e,".note"),c=l(()=>function({box:t,roots:e,slack:n,groups:a}){const r=b({rem:t.rem,groups:a}),s=Math.min(xe,Math.max($e,1.08*S(Me(e))+2*v+.3));return function(t,e){const n=Math.max(...t.map(se));for(const a of T)for(const r of R)for(const s of ce(e,r,n)){const n=he(t,e,{...s,size:r,show:a});if(n)return[n]}return function(t,e,n){const a=R.at(-1),r=ce(e,a,n).map(n=>function(t,e,n){const[a,r,s]=[[[]],ue*e.rem,de(e,n)];let o=e.height;const l=t=>(a.at(-1).push(t),o-=t.height+r),i=()=>(a.push([]),o=e.height);for(const n of t){let t=n;for(;t;){const n=ne(t,s);a.at(-1).length&&n.height>o&&o<fe*e.height&&i();const[r,u]=oe(t,o,s);!r&&a.at(-1).length?i():(l(r?ne(r,s):n),t=r?u:null)}}return{at:n,columns:a,pages:Math.ceil(a.length/n.many)}}(t,e,{...n,size:a,show:1/0})),s=r.reduce((t,e)=>e.pages<t.pages?e:t);return Array.from({length:s.pages},(t,n)=>ge(s.columns.slice(n*s.at.many,(n+1)*s.at.many),e,s.at))}(t,e,n)}(e,{...{width:t.width,height:t.height-1.5*t.rem,rem:t.rem,heightOf:({item:t},e)=>r(t,{...e,width:t.head?e.width/1.08:e.width})*n},ems:{narrow:s,wide:we}})}({box:e,roots:a,slack:u,groups:r}),[a,e,u,r]),h=be(a).id,p=c.findIndex(({trees:t})=>t.some(({nodes:t})=>t.some(({node:t})=>t.item.id===h))),m=w(c.length,h,Math.max(0,p)),d=c[Math.min(m,c.length-1)];return n`<div
      class="scene-trees"
      key=${m}
      ref=${i}
      aria-hidden="true"
      style=${{"--size":`${d.size}rem`,"--label":`${d.width}px`}}
    >
      ${d.trees.map((t,e)=>function(t,e,{width:a,step:r},s){const o=Math.max(...t.nodes.map(t=>t.depth)),l={"--x":`${t.x}px`,"--y":`${t.y}px`,"--width":`${r*o+a}px`,"--height":`${t.height}px`};return n`<div key=${e} class="scene-tree" style=${l}>
    <svg class="tree-lines" viewBox=${`0 0 ${r*o+a} ${t.height}`} aria-hidden="true">
      ${t.links.map(({from:e,to:s})=>n`<path key=${s} d=${function(t,e,{width:n,step:a}){const[r,s]=[t.depth*a+n,t.y+t.height/2],[o,l]=[e.depth*a,e.y+e.height/2],i=(r+o)/2;return`M${r} ${s.toFixed(1)} C${i} ${s.toFixed(1)} ${i} ${l.toFixed(1)} ${o} ${l.toFixed(1)}`}(t.nodes[e],t.nodes[s],{width:a,step:r})} />`)}
    </svg>
    ${t.nodes.map((t,e)=>ke(t,e,r,s))}
  </div>`}(t,e,d,{groups:r,fresh:s,show:d.show}))}
    </div>
    ${c.length>1&&n`<p class="wall-page scene-turn">${t("page {n} of {all}",{n:m+1,all:c.length})}</p>`}`}const Me=t=>t.flatMap(({item:t,children:e})=>[t.text,...Me(e)]),be=t=>t.reduce((t,{item:e,children:n})=>[e,be(n)].reduce((t,e)=>e.at>t.at?e:t,t),{id:"",at:0}),ke=({node:t,depth:e,y:a,height:r},s,o,l)=>n`<ul
    key=${s}
    class="tree-label ${t.item.head?"bold":""} ${t.continued?"continued":""}"
    style=${{"--x":e*o+"px","--y":`${a}px`,"--height":`${r}px`}}
  >
    ${C(t.item,l)}
  </ul>`,ze={timeline:function({stage:a,cards:r,clusters:s,groups:o,fresh:i}){const{lanes:c,laneOf:h}=gt(a),p=l(()=>function(t,e){const n=(r=t.map(t=>t.year).filter(t=>null!==t),l=t.length,s=Math.round(Math.min(9,Math.max(3,1.1*Math.sqrt(l)))),null!=(o=Kt.find(t=>(t=>new Set(r.map(e=>Pt(e,t))).size)(t)<=s))?o:Kt.at(-1)),a=t.map(t=>({...t,row:e(t),column:null===t.year?Zt:`y${Pt(t.year,n)}`,part:null===t.year?Zt:Pt(t.year,n),lead:te(t)}));var r,s,o,l;return{step:n,items:a.sort((t,e)=>{var n,a;return(null!=(n=t.year)?n:1/0)-(null!=(a=e.year)?a:1/0)||t.at-e.at})}}(dt(a,r,s),h),[a,r,s]),m=new Map(c.map(t=>[t.id,t])),d=c.some(t=>t.title);return n`<${rt}
    ...${{...p,groups:o,fresh:i}}
    side=${d?Mt(c.map(t=>t.title)):0}
    head=${2}
    frame=${t=>function(t,e,n){const a=t.map(t=>t.year).filter(t=>null!==t),r=t.some(t=>null===t.year)?[Zt]:[];return{rows:e.map(t=>t.id),columns:[...Qt(a,n).map(t=>t.id),...r]}}(t,c,p.step)}
    least=${(t,e,n)=>kt(m.get(t).title,n)}
    row=${t=>n`${e(u(t))}<span dir="auto">${m.get(t).title}</span>`}
    column=${(e,a)=>function(e,{items:a},r){if(e===Zt)return n`<b class="tick-none">${t("No year")}</b>`;const s=a.map(t=>t.year).filter(t=>null!==t),{from:o,skipped:l}=Qt(s,r).find(t=>t.id===e),i=s.filter(t=>Pt(t,r)===o).map(t=>(t-o+.5)/r);return n`<b class="tick-year ${l?"skipped":""}">${Xt(o)}</b>
    ${[...new Set(i)].map(t=>n`<i key=${t} class="tick-dot" style=${{"--at":t.toFixed(4)}}></i>`)}`}(e,a,p.step)}
    paintRow=${t=>({"data-category":t})}
    label=${ee}
    table=${((e,n)=>({caption:t("Events by year"),head:[t("Year"),t("Event"),t("Lane")],rows:e.map(e=>[e.lead||t("No year"),e.text,n.get(e.row).title])}))(p.items,m)}
  />`},tree:function({stage:e,cards:a,clusters:r,...s}){const o=l(()=>x({stage:e,cards:a,clusters:r}).map(t=>ye(t)),[e,a,r]),[i,u]=$();return n`<div class="scene-board" ref=${i}>
    ${u&&n`<${ve} box=${u} roots=${o} ...${s} />`} ${p(function(e){const n=[],a=(t,e)=>{var r;for(const{item:s,children:o}of t)n.push([s.text,e,null!=(r=s.importance)?r:""]),a(o,s.text)};return a(e,""),{caption:t("Cards and what is under them"),head:[t("Card"),t("Under"),t("Importance")],rows:n}}(o))}
  </div>`},groups:function({stage:e,cards:a,groups:r,fresh:s}){const{lanes:o,laneOf:i}=gt(e),u=[...r.keys(),""],c=l(()=>function(t,{order:e,laneOf:n}){const a=new Map(e.map((t,e)=>[t,e]));return t.map(t=>{const e=a.has(t.group)?t.group:"";return{...t,row:e,part:e,column:n(t)}}).sort((t,e)=>a.get(t.row)-a.get(e.row)||t.at-e.at)}(ht(e,a),{order:u,laneOf:i}),[e,a,r]),h=new Map(o.map(t=>[t.id,t.title])),p=e=>{var n,a;return null!=(a=null==(n=r.get(e))?void 0:n.name)?a:t("Without a group")},d=Mt([...r.values()].map(t=>t.name));return n`<${rt}
    ...${{items:c,fresh:s}}
    groups=${new Map}
    side=${d}
    head=${h.size>1||""!==h.get("")?2.2:0}
    even=${!0}
    enough=${.3}
    frame=${t=>({rows:u.filter(e=>t.some(t=>t.row===e)),columns:o.map(t=>t.id)})}
    least=${(t,e,n)=>kt(p(t),n)}
    row=${t=>Ot(r.get(t),p(t),bt(d))}
    column=${t=>zt(t,h.get(t),c.filter(e=>e.column===t).length)}
    paintRow=${t=>{var e;return m(null!=(e=r.get(t))?e:{})}}
    label=${()=>""}
    table=${((e,n,a)=>({caption:t("Cards by group"),head:[t("Card"),t("Group"),t("Lane")],rows:e.map(t=>[t.text,n(t.row),a.get(t.column)])}))(c,p,h)}
  />`},matrix:function({stage:e,cards:a,groups:r,fresh:s}){const{rows:o,items:i,counts:u}=l(()=>function({stage:e,cards:n,groups:a}){const r=new Map(n.filter(t=>function(t,{id:e,settings:n}){const a="here"===n.under?e:n.under;return t.stage===a&&pt(t)&&!(a===e&&t.parent)}(t,e)).map(t=>[t.id,mt(t)])),s=function(t,e,n){const a=new Set(n);return t.filter(t=>!e.has(t.id)).map(t=>{var n;const r=a.has(t.group)?t.group:Jt,s=Object.hasOwn(Lt,null!=(n=t.attitude)?n:"")?Lt[t.attitude]():null;return{...t,row:e.has(t.parent)?t.parent:Jt,column:r,part:r,sign:s}})}(ht(e,n),r,[...a.keys()]),o=function(e,n){var a;const r=new Map;for(const t of n)r.set(t.row,(null!=(a=r.get(t.row))?a:0)+1);const s=Math.max(0,...e.map(t=>{var e;return null!=(e=t.importance)?e:0})),o=e.filter(t=>{var e;return r.has(t.id)||(null!=(e=t.importance)?e:0)===s}).sort((t,e)=>{var n,a,s,o;return(null!=(n=e.importance)?n:0)-(null!=(a=t.importance)?a:0)||(null!=(s=r.get(e.id))?s:0)-(null!=(o=r.get(t.id))?o:0)||t.at-e.at});return r.has(Jt)?[...o,{id:Jt,text:t("Something else"),importance:null}]:o}([...r.values()],s);return{rows:o,items:qt(s,o,[...a.keys(),Jt]),counts:Gt(s)}}({stage:e,cards:a,groups:r}),[e,a,r]),c=new Map(o.map(t=>[t.id,t])),h=e=>{var n,a;return null!=(a=null==(n=r.get(e))?void 0:n.name)?a:t("Without a group")},p=function(e,n){const a=[...e.values()];return n.some(t=>t.column===Jt)?[...a,{id:Jt,name:t("Without a group"),icon:"person"}]:a}(r,i);return n`<${rt}
    ...${{items:i,fresh:s}}
    groups=${_t}
    side=${13}
    head=${3}
    enough=${.5}
    frame=${t=>function(t,e,n){const[a,r]=["row","column"].map(e=>new Set(t.map(t=>t[e]))),s=(t,e)=>t.map(t=>t.id).filter(t=>e.has(t));return{rows:s(e,a),columns:s(n,r)}}(t,o,p)}
    least=${(t,e,n)=>kt(`000 ${c.get(t).text}`,n,4)}
    row=${t=>n`${N(c.get(t).importance)}<span dir="auto">${c.get(t).text}</span>`}
    column=${(t,{plan:e})=>n`<span class="scene-group">${Ot(r.get(t),h(t),((t,{width:e,rem:n,columns:a})=>(e*a.find(e=>e.id===t).many/n-2)/1.045)(t,e))}</span>`}
    label=${()=>n`<${Dt} />`}
    around=${(t,e)=>e.length>1?{before:Tt({rows:o,counts:u,groups:p,box:t})}:{}}
    table=${((e,n,a)=>({caption:t("What each group does and wants to do"),head:[t("Card"),t("Under"),t("Group"),t("Now or later")],rows:e.map(t=>{var e,r,s,o;return[t.text,null!=(r=null==(e=n.get(t.row))?void 0:e.text)?r:"",a(t.column),null!=(o=null==(s=t.sign)?void 0:s.label)?o:""]})}))(i,c,h)}
  />`},ranked:function({stage:e,cards:a,clusters:r,groups:s,fresh:o}){const{lanes:i,laneOf:u}=gt(e),c=Yt[e.settings.importance](),h=l(()=>function(t,e){return t.map(t=>{var n,a;return{...t,row:null!=(n=t.importance)?n:0,part:null!=(a=t.importance)?a:0,column:e(t),importance:null}}).sort((t,e)=>e.row-t.row||t.at-e.at)}(dt(e,a,r),u),[e,a,r]),p=new Map(i.map(t=>[t.id,t.title]));return n`<${rt}
    ...${{items:h,groups:s,fresh:o}}
    side=${Mt(c)+2}
    head=${p.size>1?2.2:0}
    even=${!0}
    frame=${t=>({rows:Vt.filter(e=>t.some(t=>t.row===e)),columns:i.map(t=>t.id)})}
    least=${(t,e,n)=>kt(c[t],n)}
    row=${t=>n`${N(t||null)}<span>${c[t]}</span>`}
    column=${t=>zt(t,p.get(t))}
    label=${()=>""}
    table=${{caption:t("Cards, the first ones first"),head:[t("Card"),t("Degree")],rows:h.map(t=>[t.text,c[t.row]])}}
  />`},long:function({stage:a,cards:r,groups:s,fresh:o,tables:i}){const u=l(()=>((e,n)=>e.map(e=>{const{title:a,rest:r}=function(t){var e;const[n,...a]=t.trim().split("\n"),r=a.join("\n").trim();if(n.length<=90)return{title:n.trim(),rest:r};const s=null==(e=n.match(St))?void 0:e[0];return s&&s.length<=90?{title:s,rest:[n.slice(s.length).trim(),r].filter(Boolean).join("\n")}:{title:Ct(n),rest:t.trim()}}(e.text),s=n.has(e.table)?t("Table {n}",{n:n.get(e.table).number}):"";return{...e,text:a,rest:r,lead:s,row:At,column:At,part:e.id}}))(ht(a,r),i),[a,r,i]);return n`<${rt}
    ...${{items:u,groups:s,fresh:o}}
    side=${0}
    head=${0}
    frame=${()=>({rows:[At],columns:[At]})}
    least=${()=>0}
    around=${t=>({after:u.filter(({rest:t})=>t).map(a=>({draw:()=>function(t,a,r){var s;const o=r.get(t.group);return n`<article class="long-text" style=${{"--size":`${Bt(t,a)}rem`}} data-colour=${null==o?void 0:o.colour}>
    <p class="long-whose">
      ${t.lead&&n`<b>${e("table")}${t.lead}</b>`}${o&&n`<span class="chip plain" data-colour=${null!=(s=o.colour)?s:1}
          >${e(o.icon)}<span dir="auto">${o.name}</span></span
        >`}
    </p>
    <h2 class="long-title" dir="auto">${t.text}</h2>
    ${t.rest&&n`<p class="long-words" dir="auto">${t.rest}</p>`}
  </article>`}(a,t,s)}))})}
    table=${{caption:t("Texts"),head:[t("Title"),t("Text")],rows:u.map(t=>[t.text,t.rest])}}
  />`}};export{ze as SCENES};
