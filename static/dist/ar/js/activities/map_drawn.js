import{n as t,t as e,c as n,a,h as i,o as s,i as o,J as h}from"../core/shared.js";import{b as r,h as l}from"../writing.js";import{t as d,d as c,l as u,b as p,s as g,a as m}from"./map.js";const f=Math.PI*(3-Math.sqrt(5)),[$,y]=[60,20];function x(t,{width:e,height:n,gap:a,taken:i=[]}){const s=[...t].sort((t,e)=>t.id<e.id?-1:1).map(t=>({...t}));for(let t=0;t<400&&w(s,{width:e,height:n,gap:a,taken:i});t++);const o=function(t,e){const n=[];for(const a of t)n.push({...a,...M(a,n,e)});return n}(s,{width:e,height:n,gap:a,taken:i});return t.map(({id:t})=>o.find(e=>e.id===t))}function w(t,{width:e,height:n,gap:a,taken:i}){let s=!1;for(let e=0;e<t.length;e++)for(let n=e+1;n<t.length;n++)s=z(t[e],t[n],a,f*(e+n))||s;for(const o of t){for(const t of i)s=v(o,t,a/2)||s;o.x=k(o.x,a/2,e-a/2),o.y=k(o.y,a/2,n-a/2)}return s}function M(t,e,n){if(b(t,e,n))return t;for(let a=0;a<$*y;a++){const[i,s]=[(1+Math.floor(a/y))*n.gap/4,2*Math.PI*a/y],o={x:t.x+i*Math.cos(s),y:t.y+i*Math.sin(s)};if(b(o,e,n))return o}return t}function b({x:t,y:e},n,{width:a,height:i,gap:s,taken:o}){const h=s/2-.05;return t>=h&&e>=h&&t<=a-h&&e<=i-h&&o.every(n=>t<=n.x-h||t>=n.x+n.width+h||e<=n.y-h||e>=n.y+n.height+h)&&n.every(n=>Math.max(Math.abs(t-n.x),Math.abs(e-n.y))>=s-.05)}function v(t,{x:e,y:n,width:a,height:i},s){const o=[["x",e-s-t.x],["x",e+a+s-t.x],["y",n-s-t.y],["y",n+i+s-t.y]];if(!(o[0][1]<-.01&&o[1][1]>.01&&o[2][1]<-.01&&o[3][1]>.01))return!1;const[h,r]=o.reduce((t,e)=>Math.abs(e[1])<Math.abs(t[1])?e:t);return t[h]+=r,!0}const k=(t,e,n)=>Math.max(e,Math.min(n,t));function z(t,e,n,a){const i={x:e.x-t.x,y:e.y-t.y};if(Math.max(Math.abs(i.x),Math.abs(i.y))>=n-.01)return!1;const s=Math.hypot(i.x,i.y)<.01,o=Math.abs(s?Math.cos(a):i.x)>Math.abs(s?Math.sin(a):i.y)?"x":"y",h=Math.sign(s?Math.cos(a)+Math.sin(a):i[o])||1,r=(n-Math.abs(i[o]))/2+.05;return t[o]-=h*r,e[o]+=h*r,!0}const[O,j]=[.3,1.1];function P(t,e,n){const a=[];for(const i of t.split(/\s+/).filter(Boolean)){const t=a.length?`${a.at(-1)} ${i}`:i;a.length&&n(t)<=e?a[a.length-1]=t:a.push(i)}return a.length<=3&&a.every(t=>n(t)<=e)?a:null}function I(t,{width:e,height:n,size:a,radius:i,widthOf:s,taken:o=[]}){const h=i+.15*a,r=[...o,...t.map(({x:t,y:e})=>({x:t-h,y:e-h,width:2*h,height:2*h}))],l=new Map;for(const o of t){const t=P(o.words,11,s),h=t&&E(o,q(t,a,s),{radius:i,size:a,width:e,height:n,held:r});h&&(r.push(L(h,.15*a)),l.set(o.id,{...h,lines:t}))}return l}const L=({x:t,y:e,width:n,height:a},i)=>({x:t-i,y:e-i,width:n+2*i,height:a+2*i}),q=(t,e,n)=>({width:Math.max(...t.map(n))*e,height:1.2*t.length*e});function E(t,e,{radius:n,size:a,width:i,height:s,held:o}){const h=({x:t,y:n})=>t>=0&&n>=0&&t+e.width<=i&&n+e.height<=s;for(const i of[O,j])for(const s of H(t,e,n+i*a)){const t={...s,width:e.width,height:e.height};if(h(t)&&!o.some(e=>{return a=e,(n=t).x<a.x+a.width&&a.x<n.x+n.width&&n.y<a.y+a.height&&a.y<n.y+n.height;var n,a}))return t}return null}function H({x:t,y:e},{width:n,height:a},i){const[s,o,h]=[t-i-n,t-n/2,t+i],[r,l,d]=[e-i-a,e-a/2,e+i];return[{x:h,y:l},{x:s,y:l},{x:o,y:d},{x:o,y:r},{x:h-i/3,y:r+i/3},{x:h-i/3,y:d-i/3},{x:s+i/3,y:r+i/3},{x:s+i/3,y:d-i/3}]}const[S,_]=[.34,.46],B=t=>.72*t,C=t=>2.1*B(t)+3;function V(t,{width:e,height:n,size:a,widthOf:i}){const s=W(t,{width:e,height:n,size:a,widthOf:i});if(s.labels.size===s.points.length)return{...s,width:e,beside:0,pages:[{from:0,entries:[]}]};const o=function(t,{width:e,size:n,widthOf:a}){const i=Math.max(...t.flatMap(({words:t})=>J(t)).map(a));return Math.max(S*e,Math.min(_*e,(i+3.4+.1)*n))}(s.points,{width:e,size:a,widthOf:i}),h=Math.floor(e-o),r=W(t,{width:h,height:n,size:a,widthOf:i}),l=r.points.filter(({id:t})=>!r.labels.has(t)),d=o/a-3.4,c=l.map(({id:t,words:e},n)=>({n:n+1,id:t,lines:T(e,d,i)}));return{...r,width:h,beside:o,pages:F(c,n,a)}}function W(t,{width:e,height:n,size:a,widthOf:i}){const s=B(a),o=t({width:e,height:n}),h=x(o.points,{width:e,height:n,gap:C(a),taken:o.taken});return{...o,points:h,labels:I(h,{width:e,height:n,size:a,radius:s,widthOf:i,taken:o.taken})}}const J=t=>t.split(/\s+/).filter(Boolean);function T(t,e,n){const a=[""];for(const i of J(t).flatMap(t=>function(t,e,n){var a;const i=[""];for(const s of null!=(a=t.match(new RegExp("\\P{M}\\p{M}*|\\p{M}+","gu")))?a:[])i.at(-1)&&n(i.at(-1)+s)>e&&i.push(""),i[i.length-1]+=s;return i}(t,e,n))){const t=a.at(-1)?`${a.at(-1)} ${i}`:i;n(t)<=e||!a.at(-1)?a[a.length-1]=t:a.push(i)}return a}const A=({lines:t},e)=>(1.2*t.length+.35)*e;function F(t,e,n){const a=[];let i=1/0;for(const s of t){const t=A(s,n);i+t>e&&([i]=[(a.push({from:s.n,entries:[]}),0)]),a.at(-1).entries.push(s),i+=t}return a}const N=({fit:e,height:n,size:a,behind:i,sides:s,label:o})=>{const h=new Map(e.pages.flatMap(({entries:t})=>t).map(({id:t,n:e})=>[t,e]));return t`<svg
    class="map-chart"
    role="img"
    aria-label=${o}
    width=${e.width}
    height=${n}
    viewBox=${`0 0 ${e.width} ${n}`}
    font-size=${a}
  >
    ${i} ${e.points.map(t=>D(t,e.labels.get(t.id),a))}
    ${e.points.map(t=>R(t,h.get(t.id),s.get(t.id),a))}
    ${e.points.map(({id:t})=>G(t,e.labels.get(t),a))}
  </svg>`},R=({id:e,x:n,y:a},i,s,o)=>{const h=i?1.05*B(o):.7*B(o);return t`<g key=${e} class="map-point" data-side=${s} data-id=${e}>
    <rect x=${n-h} y=${a-h} width=${2*h} height=${2*h} rx=${"against"===s?h/4:h} />
    ${i&&t`<text class="map-number" x=${n} y=${a} dy="0.36em" font-size=${o}>${i}</text>`}
  </g>`},D=({id:e,x:n,y:a},i,s)=>{if(!i)return null;const o=(t,e,n)=>Math.max(e,Math.min(e+n,t)),[h,r]=[o(n,i.x,i.width),o(a,i.y,i.height)];return Math.hypot(h-n,r-a)>1.3*s&&t`<path key=${e} class="map-lead" d=${`M${n} ${a}L${h} ${r}`} />`},G=(e,n,a)=>n&&t`<text key=${e} class="map-name" data-of=${e}>
    ${n.lines.map((e,i)=>t`<tspan x=${n.x+n.width/2} y=${n.y+1.2*(i+.5)*a} dy="0.36em">${e}</tspan>`)}
  </text>`,K=({entries:e},n)=>e.length>0&&t`<ol class="map-list">
    ${e.map(({n:e,id:a,lines:i})=>t`<li key=${a} value=${e} data-side=${n.get(a)}>
          <b class="map-list-number">${e}</b
          ><span class="map-list-name">${i.map(e=>t`<span key=${e} dir="auto">${e}</span>`)}</span>
        </li>`)}
  </ol>`,Q=t=>void 0===t?"–":String(Math.round(10*t)/10);function U({store:n,actors:a,ties:i,standings:s}){const o=new Map(a.map(({id:t,name:e})=>[t,e]));return t`<table class="visually-hidden">
    <caption>
      ${e("خريطة النفوذ")}
    </caption>
    <thead>
      <tr>
        <th>${e("من")}</th>
        <th>${e("المستوى")}</th>
        <th>${e("تأثير")}</th>
        <th>${e("التأييد")}</th>
        <th>${e("روابط مع")}</th>
      </tr>
    </thead>
    <tbody>
      ${a.map(({id:e,name:a,level:h=""})=>{var d,c;return t`<tr key=${e}>
            <th dir="auto">${a}</th>
            <td>${r(l(n),h)}</td>
            <td>${Q(null==(d=s.get(e))?void 0:d.influence)}</td>
            <td>${Q(null==(c=s.get(e))?void 0:c.support)}</td>
            <td>${X(e,i,o)}</td>
          </tr>`})}
    </tbody>
  </table>`}const X=(t,n,a)=>n.filter(({from:e})=>e===t).map(({to:t,type:e})=>`${a.get(t)} (${r(d(),e)})`).join(e("، ")),[Y,Z]=[60,40],tt=t=>t.length>Y;function et(t,e){if(!tt(t))return t;const n=[...t].sort((t,n)=>e(n)-e(t)),a=new Set(n.slice(0,Z));return t.filter(t=>a.has(t))}const nt=t=>({id:e})=>{var n,a;return null!=(a=null==(n=t.get(e))?void 0:n.influence)?a:-1};function at(t){var e;const n=new Map;for(const a of t.flatMap(({from:t,to:e})=>[t,e]))n.set(a,(null!=(e=n.get(a))?e:0)+1);return({id:t})=>{var e;return null!=(e=n.get(t))?e:0}}function it(t,e,{width:n,height:a,margin:i}){const s=new Set(e.flatMap(({from:t,to:e})=>[t,e])),[o,h]=[t.filter(t=>s.has(t)),t.filter(t=>!s.has(t))],r=h.length?2.2*i:0,l=function(t,e){const n=t.map((e,n)=>st(n,t.length)),a=new Map(t.map((t,e)=>[t,e])),i=e.map(({from:t,to:e})=>[a.get(t),a.get(e)]),s=.9/Math.sqrt(Math.max(1,t.length));for(let t=0;t<250;t++)ot(n,i,s,.12*(1-t/250));return new Map(function(t){const e=e=>[Math.min(...t.map(e)),Math.max(...t.map(e))],[[n,a],[i,s]]=[e(t=>t.x),e(t=>t.y)],o=(t,e,n)=>n-e>.001?(t-e)/(n-e):.5;return t.map(({x:t,y:e})=>({x:o(t,n,a),y:o(e,i,s)}))}(n).map((e,n)=>[t[n],e]))}([...o].sort(),e),d=n-2*i,c=a-2*i-r;return[...o.map(t=>({id:t,x:i+l.get(t).x*d,y:i+l.get(t).y*c})),...h.map((t,e)=>({id:t,x:(e+.5)/h.length*n,y:a-i}))]}const st=(t,e)=>({x:.5+.4*Math.cos(2*Math.PI*t/e),y:.5+.4*Math.sin(2*Math.PI*t/e)});function ot(t,e,n,a){const i=t.map(()=>({x:0,y:0}));for(let e=0;e<t.length;e++)for(let a=e+1;a<t.length;a++)ht(t,i,e,a,t=>-n*n/t);for(const[a,s]of e)ht(t,i,a,s,t=>t*t/n);t.forEach((t,e)=>{const n=Math.hypot(i[e].x,i[e].y)||1,s=Math.min(n,a)/n;t.x+=i[e].x*s+.01*(.5-t.x),t.y+=i[e].y*s+.01*(.5-t.y)})}function ht(t,e,n,a,i){const[s,o]=[t[a].x-t[n].x,t[a].y-t[n].y],h=Math.max(.001,Math.hypot(s,o)),r=i(h)/h;e[n].x+=s*r,e[n].y+=o*r,e[a].x-=s*r,e[a].y-=o*r}const[rt,lt,dt]=[-5,5,10],ct=Math.PI/5,ut=1.7,pt=.94,gt=({influence:t,support:e},{width:n,height:a,size:i})=>({x:1.5*i+(e-rt)/(lt-rt)*(n-3*i),y:2.6*i+(1-t/dt)*(a-5.2*i)}),mt=({actors:t,standings:e,size:n})=>({width:a,height:i})=>({points:[...t.filter(({id:t})=>e.has(t))].sort((t,n)=>e.get(n.id).influence-e.get(t.id).influence).map(({id:t,name:s})=>({id:t,words:s,...gt(e.get(t),{width:a,height:i,size:n})})),taken:[{x:0,y:0,width:a,height:1.4*n},{x:0,y:i-1.4*n,width:a,height:1.4*n}]}),ft=({levels:t,shown:e,size:n,widthOf:a})=>({width:i,height:s})=>{const o=t.map((e,n)=>({...e,...$t(n,t.length,i,s)})),h=o.map(t=>function({title:t,actors:e,ry:n,outer:a,inner:i},{width:s,height:o,size:h,widthOf:r}){const l=`${t}: ${e.length}`,d=i?o/2-n*(i+a)/(2*a):o/2,c=r(l)*h*1.08;return{words:l,x:s/2,y:d,box:{x:s/2-c/2,y:d-.7*h,width:c,height:1.4*h}}}(t,{width:i,height:s,size:n,widthOf:a}));return{rings:o,titles:h,points:o.flatMap(t=>{return yt((n=t.actors,e?n.filter(t=>e.has(t)):n),t,{width:i,height:s});var n}),taken:h.map(({box:t})=>t)}},$t=(t,e,n,a)=>({rx:(t+ut)/(e-1+ut)*pt*n/2,ry:(t+ut)/(e-1+ut)*pt*a/2,inner:t?(t-1+ut)/(e-1+ut):0,outer:(t+ut)/(e-1+ut)}),yt=(t,e,n)=>t.map((a,i)=>function({id:t,name:e},n,a,{inner:i,outer:s},{width:o,height:h}){const r=-Math.PI/2+ct/2+(n+.5)/a*(2*Math.PI-ct),l=(i?(i+s)/2:.66*s)*pt;return{id:t,words:e,x:o/2+Math.cos(r)*l*o/2,y:h/2+Math.sin(r)*l*h/2}}(a,i,t.length,e,n)),xt=({actors:t,ties:e,size:n})=>({width:a,height:i})=>{const s=new Map(t.map(({id:t,name:e})=>[t,e])),o=at(e);return{points:it([...s.keys()],e,{width:a,height:i,margin:1.6*n}).map(t=>({...t,words:s.get(t.id)})).sort((t,e)=>o(e)-o(t)),taken:[]}};function wt({width:n,points:a},{height:i,size:s,standings:o}){const h=gt({influence:5,support:0},{width:n,height:i,size:s}),r=(e,n,a,i)=>t`<text class="map-axis" x=${e} y=${n} dy="0.36em" text-anchor=${a}>${i}</text>`;return t`<rect class="map-critical" x="0" y="0" width=${h.x} height=${h.y} />
    <path class="map-cross" d=${`M${h.x} 0V${i}M0 ${h.y}H${n}`} />
    ${a.map(({id:e})=>function(e,n,a){if(!(null==n?void 0:n.apart))return null;const[i,s,o]=[n.low,n.high,n].map(t=>gt(t,a));return t`<path key=${e} class="map-spread" d=${`M${i.x} ${o.y}H${s.x}M${o.x} ${i.y}V${s.y}`} />`}(e,o.get(e),{width:n,height:i,size:s}))}
    ${r(n/2,.7*s,"middle",e("نفوذ كبير"))}
    ${r(n/2,i-.7*s,"middle",e("نفوذ قليل"))}
    ${r(.3*s,.7*s,"start",e("ضد"))}
    ${r(n-.3*s,.7*s,"end",e("مؤيّد"))}`}const Mt=({width:e,rings:n,titles:a},{height:i})=>t`${[...n].reverse().map(({id:n,rx:a,ry:s,actors:o})=>t`<ellipse
          key=${n}
          class="map-ring"
          data-empty=${0===o.length}
          cx=${e/2}
          cy=${i/2}
          rx=${a}
          ry=${s}
        />`)}
  ${a.map(({words:e,x:n,y:a})=>t`<text key=${e} class="map-ring-title" x=${n} y=${a} dy="0.36em">${e}</text>`)}`;function bt({points:e},{ties:n,size:a}){const i=new Map(e.map(t=>[t.id,t]));return n.map(e=>function({id:e,type:n,strength:a=1,mutual:i},s,o,h){const r=Math.hypot(o.x-s.x,o.y-s.y)||1,[l,d]=[(o.x-s.x)/r,(o.y-s.y)/r],c=1.1*B(h),[u,p]=[{x:s.x+l*c,y:s.y+d*c},{x:o.x-l*c,y:o.y-d*c}];return t`<g key=${e} class="map-tie" data-type=${n} stroke-width=${(.06+.06*a)*h}>
    <path d=${`M${u.x} ${u.y}L${p.x} ${p.y}`} />
    ${vt(p,l,d,h)} ${i&&vt(u,-l,-d,h)}
  </g>`}(e,i.get(e.from),i.get(e.to),a))}function vt({x:e,y:n},a,i,s){const[o,h]=[.55*s,.25*s],r=e-a*o,l=n-i*o;return t`<polygon points=${[[e,n],[r-i*h,l+a*h],[r+i*h,l-a*h]].map(t=>t.join(",")).join(" ")} />`}const kt=(t,e,n="")=>({kind:t,words:e,of:n}),zt=()=>[kt("side",e("مؤيّد"),"for"),kt("side",e("متردّد"),"between"),kt("side",e("ضد"),"against")],Ot=(t,e,n)=>t.length<e.length?[kt("",n({n:t.length,all:e.length}))]:[],jt=(t,n)=>Ot(t,n,t=>e("يُعرض {n} من {all} بحسب النفوذ",t)),Pt=e=>t`<ul class="map-key">
    ${e.map(({kind:e,words:n,of:a})=>t`<li key=${n}>
          ${e&&t`<i class="map-key-sign" data-kind=${e} data-of=${a}></i>`}${n}
        </li>`)}
  </ul>`;function It(t){const a=t.slice(0,3).join(e("، ")),i=t.length-3;return i>0?n(["{names}","{names} وآخر","{names} واثنان آخران","{names} و{n} آخرين","{names} و{n} آخرين","{names} و{n} آخرين"],"{names} and {n} more",i,{names:a}):a}const Lt=t=>It(t.map(({name:t})=>t));function qt({actors:t,standings:n}){const a=c(t,n);if(a.length)return e("نفوذ كبير وتأييد قليل: {names}",{names:Lt(a)});const i=t.filter(({id:t})=>!n.has(t));return i.length?e("لم يُحدَّد موقعهم بعد: {names}",{names:Lt(i)}):e("لا أحد من أصحاب النفوذ الكبير ضده.")}function Et(t){const n=t.filter(({id:t,gone:e,actors:n})=>t&&!e&&!n.length);return n.length?e("لم يُسمَّ أحد في: {levels}",{levels:It(n.map(({title:t})=>t))}):e("سُمِّي أحد في كل مستوى.")}function Ht({actors:t,ties:a}){const i=u(t,a);if(i.length)return e("بلا رابط مع أحد: {names}",{names:Lt(i)});const s=at(a),o=[...t].sort((t,e)=>s(e)-s(t))[0];return n(["لدى {name} أكثر الروابط: {n}","لدى {name} أكثر الروابط: {n}","لدى {name} أكثر الروابط: {n}","لدى {name} أكثر الروابط: {n}","لدى {name} أكثر الروابط: {n}","لدى {name} أكثر الروابط: {n}"],"{name} has the most ties: {n}",s(o),{name:o.name})}function St({actors:t,placements:n,width:a}){const i=p(n),s=t.filter(({id:t})=>i.has(t)),o=et(s,nt(i)),h={width:a,height:Math.round(1.1*a),size:14},{points:r,taken:l}=mt({actors:o,standings:i,size:14})(h),d=x(r,{...h,gap:C(14),taken:l}),c=d.map(({id:t,words:e},n)=>({n:n+1,id:t,lines:[e]})),u={width:a,points:d,labels:new Map,pages:[{from:1,entries:c}]},m=d.some(({id:t})=>i.get(t).apart)?[kt("spread",e("المجموعات مختلفة"))]:[];return{...h,fit:u,actors:t,standings:i,sides:new Map(o.map(({id:t})=>[t,g(i.get(t))])),behind:wt(u,{...h,standings:i}),key:[...zt(),...m,...jt(o,s)],label:e("النفوذ والتأييد")}}var _t=Object.freeze({__proto__:null,Picture:function({store:n,onClose:r}){const l=a(null),[d,c]=[i(0),i(!1)];s(()=>{const t=()=>d.value=l.current.clientWidth;return t(),requestAnimationFrame(()=>{var t;return null==(t=l.current)?void 0:t.scrollIntoView({block:"center"})}),addEventListener("resize",t),()=>removeEventListener("resize",t)},[]),s(()=>function(t){t.scrollLeft=(t.scrollWidth-t.clientWidth)/2,t.scrollTop=(t.scrollHeight-t.clientHeight)/2}(l.current),[c.value]);const u=function(t,e){const[n,a]=[t.all("placement"),m(t)],i=JSON.stringify([e,a,n.map(({id:t,at:e})=>[t,e])]);return h(()=>St({actors:a,placements:n,width:e}),[i])}(n,d.value*(c.value?2:1)),p={height:d.value?`${Math.round(1.1*d.value)+2}px`:"auto"};return t`<section class="stack map-below" style=${{"--size":"14px"}}>
    <p dir="auto"><b>${qt(u)}</b></p>
    <div
      class="map-small"
      dir="ltr"
      ref=${l}
      style=${p}
      tabindex="0"
      role="region"
      aria-label=${e("النفوذ والتأييد")}
    >
      ${d.value>0&&N(u)}
    </div>
    ${Pt(u.key)}
    <div class="toolbar">
      <button class="button" onClick=${()=>c.value=!c.value}>
        ${c.value?e("تصغير"):e("تكبير")}
      </button>
      <button class="button" onClick=${r}>${o("close")}${e("إخفاء الصورة")}</button>
    </div>
    ${K(u.fit.pages[0],u.sides)}
  </section>`},drawnOf:St});export{U as T,nt as a,T as b,jt as c,qt as d,kt as e,V as f,wt as g,Et as h,tt as i,Mt as j,Pt as k,It as l,et as m,xt as n,Ot as o,mt as p,Ht as q,ft as r,zt as s,at as t,bt as u,N as v,K as w,_t as x};
