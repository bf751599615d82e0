import{n as t,t as e,c as n,a,h as s,o as i,i as o,I as h}from"../core/shared.js";import{b as r,h as l}from"../writing.js";import{t as d,d as c,l as u,b as p,s as g,a as m}from"./map.js";const f=Math.PI*(3-Math.sqrt(5)),[$,y]=[60,20];function x(t,{width:e,height:n,gap:a,taken:s=[]}){const i=[...t].sort((t,e)=>t.id<e.id?-1:1).map(t=>({...t}));for(let t=0;t<400&&w(i,{width:e,height:n,gap:a,taken:s});t++);const o=function(t,e){const n=[];for(const a of t)n.push({...a,...M(a,n,e)});return n}(i,{width:e,height:n,gap:a,taken:s});return t.map(({id:t})=>o.find(e=>e.id===t))}function w(t,{width:e,height:n,gap:a,taken:s}){let i=!1;for(let e=0;e<t.length;e++)for(let n=e+1;n<t.length;n++)i=z(t[e],t[n],a,f*(e+n))||i;for(const o of t){for(const t of s)i=v(o,t,a/2)||i;o.x=k(o.x,a/2,e-a/2),o.y=k(o.y,a/2,n-a/2)}return i}function M(t,e,n){if(b(t,e,n))return t;for(let a=0;a<$*y;a++){const[s,i]=[(1+Math.floor(a/y))*n.gap/4,2*Math.PI*a/y],o={x:t.x+s*Math.cos(i),y:t.y+s*Math.sin(i)};if(b(o,e,n))return o}return t}function b({x:t,y:e},n,{width:a,height:s,gap:i,taken:o}){const h=i/2-.05;return t>=h&&e>=h&&t<=a-h&&e<=s-h&&o.every(n=>t<=n.x-h||t>=n.x+n.width+h||e<=n.y-h||e>=n.y+n.height+h)&&n.every(n=>Math.max(Math.abs(t-n.x),Math.abs(e-n.y))>=i-.05)}function v(t,{x:e,y:n,width:a,height:s},i){const o=[["x",e-i-t.x],["x",e+a+i-t.x],["y",n-i-t.y],["y",n+s+i-t.y]];if(!(o[0][1]<-.01&&o[1][1]>.01&&o[2][1]<-.01&&o[3][1]>.01))return!1;const[h,r]=o.reduce((t,e)=>Math.abs(e[1])<Math.abs(t[1])?e:t);return t[h]+=r,!0}const k=(t,e,n)=>Math.max(e,Math.min(n,t));function z(t,e,n,a){const s={x:e.x-t.x,y:e.y-t.y};if(Math.max(Math.abs(s.x),Math.abs(s.y))>=n-.01)return!1;const i=Math.hypot(s.x,s.y)<.01,o=Math.abs(i?Math.cos(a):s.x)>Math.abs(i?Math.sin(a):s.y)?"x":"y",h=Math.sign(i?Math.cos(a)+Math.sin(a):s[o])||1,r=(n-Math.abs(s[o]))/2+.05;return t[o]-=h*r,e[o]+=h*r,!0}const[O,j]=[.3,1.1];function I(t,e,n){const a=[];for(const s of t.split(/\s+/).filter(Boolean)){const t=a.length?`${a.at(-1)} ${s}`:s;a.length&&n(t)<=e?a[a.length-1]=t:a.push(s)}return a.length<=3&&a.every(t=>n(t)<=e)?a:null}function P(t,{width:e,height:n,size:a,radius:s,widthOf:i,taken:o=[]}){const h=[...o,...t.map(({x:t,y:e})=>({x:t-s,y:e-s,width:2*s,height:2*s}))],r=new Map;for(const o of t){const t=I(o.words,11,i),l=t&&E(o,q(t,a,i),{radius:s,size:a,width:e,height:n,held:h});l&&(h.push(l),r.set(o.id,{...l,lines:t}))}return r}const q=(t,e,n)=>({width:Math.max(...t.map(n))*e,height:1.2*t.length*e});function E(t,e,{radius:n,size:a,width:s,height:i,held:o}){const h=({x:t,y:n})=>t>=0&&n>=0&&t+e.width<=s&&n+e.height<=i;for(const s of[O,j])for(const i of L(t,e,n+s*a)){const t={...i,width:e.width,height:e.height};if(h(t)&&!o.some(e=>{return a=e,(n=t).x<a.x+a.width&&a.x<n.x+n.width&&n.y<a.y+a.height&&a.y<n.y+n.height;var n,a}))return t}return null}function L({x:t,y:e},{width:n,height:a},s){const[i,o,h]=[t-s-n,t-n/2,t+s],[r,l,d]=[e-s-a,e-a/2,e+s];return[{x:h,y:l},{x:i,y:l},{x:o,y:d},{x:o,y:r},{x:h-s/3,y:r+s/3},{x:h-s/3,y:d-s/3},{x:i+s/3,y:r+s/3},{x:i+s/3,y:d-s/3}]}const[S,_]=[.34,.46],B=t=>.72*t,C=t=>2.1*B(t)+3;function V(t,{width:e,height:n,size:a,widthOf:s}){const i=H(t,{width:e,height:n,size:a,widthOf:s});if(i.labels.size===i.points.length)return{...i,width:e,beside:0,pages:[{from:0,entries:[]}]};const o=function(t,{width:e,size:n,widthOf:a}){const s=Math.max(...t.flatMap(({words:t})=>A(t)).map(a));return Math.max(S*e,Math.min(_*e,(s+3.4+.1)*n))}(i.points,{width:e,size:a,widthOf:s}),h=Math.floor(e-o),r=H(t,{width:h,height:n,size:a,widthOf:s}),l=r.points.filter(({id:t})=>!r.labels.has(t)),d=o/a-3.4,c=l.map(({id:t,words:e},n)=>({n:n+1,id:t,lines:F(e,d,s)}));return{...r,width:h,beside:o,pages:N(c,n,a)}}function H(t,{width:e,height:n,size:a,widthOf:s}){const i=B(a),o=t({width:e,height:n}),h=x(o.points,{width:e,height:n,gap:C(a),taken:o.taken});return{...o,points:h,labels:P(h,{width:e,height:n,size:a,radius:i,widthOf:s,taken:o.taken})}}const A=t=>t.split(/\s+/).filter(Boolean);function F(t,e,n){const a=[""];for(const s of A(t).flatMap(t=>function(t,e,n){var a;const s=[""];for(const i of null!=(a=t.match(new RegExp("\\P{M}\\p{M}*|\\p{M}+","gu")))?a:[])s.at(-1)&&n(s.at(-1)+i)>e&&s.push(""),s[s.length-1]+=i;return s}(t,e,n))){const t=a.at(-1)?`${a.at(-1)} ${s}`:s;n(t)<=e||!a.at(-1)?a[a.length-1]=t:a.push(s)}return a}const J=({lines:t},e)=>(1.2*t.length+.35)*e;function N(t,e,n){const a=[];let s=1/0;for(const i of t){const t=J(i,n);s+t>e&&([s]=[(a.push({from:i.n,entries:[]}),0)]),a.at(-1).entries.push(i),s+=t}return a}const R=({fit:e,height:n,size:a,behind:s,sides:i,label:o})=>{const h=new Map(e.pages.flatMap(({entries:t})=>t).map(({id:t,n:e})=>[t,e]));return t`<svg
    class="map-chart"
    role="img"
    aria-label=${o}
    width=${e.width}
    height=${n}
    viewBox=${`0 0 ${e.width} ${n}`}
    font-size=${a}
  >
    ${s} ${e.points.map(t=>W(t,e.labels.get(t.id),a))}
    ${e.points.map(t=>T(t,h.get(t.id),i.get(t.id),a))}
    ${e.points.map(({id:t})=>D(t,e.labels.get(t),a))}
  </svg>`},T=({id:e,x:n,y:a},s,i,o)=>{const h=s?1.05*B(o):.7*B(o);return t`<g key=${e} class="map-point" data-side=${i} data-id=${e}>
    <rect x=${n-h} y=${a-h} width=${2*h} height=${2*h} rx=${"against"===i?h/4:h} />
    ${s&&t`<text class="map-number" x=${n} y=${a} dy="0.36em" font-size=${o}>${s}</text>`}
  </g>`},W=({id:e,x:n,y:a},s,i)=>{if(!s)return null;const o=(t,e,n)=>Math.max(e,Math.min(e+n,t)),[h,r]=[o(n,s.x,s.width),o(a,s.y,s.height)];return Math.hypot(h-n,r-a)>1.3*i&&t`<path key=${e} class="map-lead" d=${`M${n} ${a}L${h} ${r}`} />`},D=(e,n,a)=>n&&t`<text key=${e} class="map-name" data-of=${e}>
    ${n.lines.map((e,s)=>t`<tspan x=${n.x+n.width/2} y=${n.y+1.2*(s+.5)*a} dy="0.36em">${e}</tspan>`)}
  </text>`,G=({entries:e},n)=>e.length>0&&t`<ol class="map-list">
    ${e.map(({n:e,id:a,lines:s})=>t`<li key=${a} value=${e} data-side=${n.get(a)}>
          <b class="map-list-number">${e}</b
          ><span class="map-list-name">${s.map(e=>t`<span key=${e} dir="auto">${e}</span>`)}</span>
        </li>`)}
  </ol>`,K=t=>void 0===t?"–":String(Math.round(10*t)/10);function Q({store:n,actors:a,ties:s,standings:i}){const o=new Map(a.map(({id:t,name:e})=>[t,e]));return t`<table class="visually-hidden">
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
            <td>${K(null==(d=i.get(e))?void 0:d.influence)}</td>
            <td>${K(null==(c=i.get(e))?void 0:c.support)}</td>
            <td>${U(e,s,o)}</td>
          </tr>`})}
    </tbody>
  </table>`}const U=(t,n,a)=>n.filter(({from:e})=>e===t).map(({to:t,type:e})=>`${a.get(t)} (${r(d(),e)})`).join(e("، ")),[X,Y]=[60,40],Z=t=>t.length>X;function tt(t,e){if(!Z(t))return t;const n=[...t].sort((t,n)=>e(n)-e(t)),a=new Set(n.slice(0,Y));return t.filter(t=>a.has(t))}const et=t=>({id:e})=>{var n,a;return null!=(a=null==(n=t.get(e))?void 0:n.influence)?a:-1};function nt(t){var e;const n=new Map;for(const a of t.flatMap(({from:t,to:e})=>[t,e]))n.set(a,(null!=(e=n.get(a))?e:0)+1);return({id:t})=>{var e;return null!=(e=n.get(t))?e:0}}function at(t,e,{width:n,height:a,margin:s}){const i=new Set(e.flatMap(({from:t,to:e})=>[t,e])),[o,h]=[t.filter(t=>i.has(t)),t.filter(t=>!i.has(t))],r=h.length?2.2*s:0,l=function(t,e){const n=t.map((e,n)=>st(n,t.length)),a=new Map(t.map((t,e)=>[t,e])),s=e.map(({from:t,to:e})=>[a.get(t),a.get(e)]),i=.9/Math.sqrt(Math.max(1,t.length));for(let t=0;t<250;t++)it(n,s,i,.12*(1-t/250));return new Map(function(t){const e=e=>[Math.min(...t.map(e)),Math.max(...t.map(e))],[[n,a],[s,i]]=[e(t=>t.x),e(t=>t.y)],o=(t,e,n)=>n-e>.001?(t-e)/(n-e):.5;return t.map(({x:t,y:e})=>({x:o(t,n,a),y:o(e,s,i)}))}(n).map((e,n)=>[t[n],e]))}([...o].sort(),e),d=n-2*s,c=a-2*s-r;return[...o.map(t=>({id:t,x:s+l.get(t).x*d,y:s+l.get(t).y*c})),...h.map((t,e)=>({id:t,x:(e+.5)/h.length*n,y:a-s}))]}const st=(t,e)=>({x:.5+.4*Math.cos(2*Math.PI*t/e),y:.5+.4*Math.sin(2*Math.PI*t/e)});function it(t,e,n,a){const s=t.map(()=>({x:0,y:0}));for(let e=0;e<t.length;e++)for(let a=e+1;a<t.length;a++)ot(t,s,e,a,t=>-n*n/t);for(const[a,i]of e)ot(t,s,a,i,t=>t*t/n);t.forEach((t,e)=>{const n=Math.hypot(s[e].x,s[e].y)||1,i=Math.min(n,a)/n;t.x+=s[e].x*i+.01*(.5-t.x),t.y+=s[e].y*i+.01*(.5-t.y)})}function ot(t,e,n,a,s){const[i,o]=[t[a].x-t[n].x,t[a].y-t[n].y],h=Math.max(.001,Math.hypot(i,o)),r=s(h)/h;e[n].x+=i*r,e[n].y+=o*r,e[a].x-=i*r,e[a].y-=o*r}const[ht,rt,lt]=[-5,5,10],dt=Math.PI/5,ct=1.7,ut=.94,pt=({influence:t,support:e},{width:n,height:a,size:s})=>({x:1.5*s+(e-ht)/(rt-ht)*(n-3*s),y:2.6*s+(1-t/lt)*(a-5.2*s)}),gt=({actors:t,standings:e,size:n})=>({width:a,height:s})=>({points:[...t.filter(({id:t})=>e.has(t))].sort((t,n)=>e.get(n.id).influence-e.get(t.id).influence).map(({id:t,name:i})=>({id:t,words:i,...pt(e.get(t),{width:a,height:s,size:n})})),taken:[{x:0,y:0,width:a,height:1.4*n},{x:0,y:s-1.4*n,width:a,height:1.4*n}]}),mt=({levels:t,shown:e,size:n,widthOf:a})=>({width:s,height:i})=>{const o=t.map((e,n)=>({...e,...ft(n,t.length,s,i)})),h=o.map(t=>function({title:t,actors:e,ry:n,outer:a,inner:s},{width:i,height:o,size:h,widthOf:r}){const l=`${t}: ${e.length}`,d=s?o/2-n*(s+a)/(2*a):o/2,c=r(l)*h*1.08;return{words:l,x:i/2,y:d,box:{x:i/2-c/2,y:d-.7*h,width:c,height:1.4*h}}}(t,{width:s,height:i,size:n,widthOf:a}));return{rings:o,titles:h,points:o.flatMap(t=>{return $t((n=t.actors,e?n.filter(t=>e.has(t)):n),t,{width:s,height:i});var n}),taken:h.map(({box:t})=>t)}},ft=(t,e,n,a)=>({rx:(t+ct)/(e-1+ct)*ut*n/2,ry:(t+ct)/(e-1+ct)*ut*a/2,inner:t?(t-1+ct)/(e-1+ct):0,outer:(t+ct)/(e-1+ct)}),$t=(t,e,n)=>t.map((a,s)=>function({id:t,name:e},n,a,{inner:s,outer:i},{width:o,height:h}){const r=-Math.PI/2+dt/2+(n+.5)/a*(2*Math.PI-dt),l=(s?(s+i)/2:.66*i)*ut;return{id:t,words:e,x:o/2+Math.cos(r)*l*o/2,y:h/2+Math.sin(r)*l*h/2}}(a,s,t.length,e,n)),yt=({actors:t,ties:e,size:n})=>({width:a,height:s})=>{const i=new Map(t.map(({id:t,name:e})=>[t,e])),o=nt(e);return{points:at([...i.keys()],e,{width:a,height:s,margin:1.6*n}).map(t=>({...t,words:i.get(t.id)})).sort((t,e)=>o(e)-o(t)),taken:[]}};function xt({width:n,points:a},{height:s,size:i,standings:o}){const h=pt({influence:5,support:0},{width:n,height:s,size:i}),r=(e,n,a,s)=>t`<text class="map-axis" x=${e} y=${n} dy="0.36em" text-anchor=${a}>${s}</text>`;return t`<rect class="map-critical" x="0" y="0" width=${h.x} height=${h.y} />
    <path class="map-cross" d=${`M${h.x} 0V${s}M0 ${h.y}H${n}`} />
    ${a.map(({id:e})=>function(e,n,a){if(!(null==n?void 0:n.apart))return null;const[s,i,o]=[n.low,n.high,n].map(t=>pt(t,a));return t`<path key=${e} class="map-spread" d=${`M${s.x} ${o.y}H${i.x}M${o.x} ${s.y}V${i.y}`} />`}(e,o.get(e),{width:n,height:s,size:i}))}
    ${r(n/2,.7*i,"middle",e("نفوذ كبير"))}
    ${r(n/2,s-.7*i,"middle",e("نفوذ قليل"))}
    ${r(.3*i,.7*i,"start",e("ضد"))}
    ${r(n-.3*i,.7*i,"end",e("مؤيّد"))}`}const wt=({width:e,rings:n,titles:a},{height:s})=>t`${[...n].reverse().map(({id:n,rx:a,ry:i,actors:o})=>t`<ellipse
          key=${n}
          class="map-ring"
          data-empty=${0===o.length}
          cx=${e/2}
          cy=${s/2}
          rx=${a}
          ry=${i}
        />`)}
  ${a.map(({words:e,x:n,y:a})=>t`<text key=${e} class="map-ring-title" x=${n} y=${a} dy="0.36em">${e}</text>`)}`;function Mt({points:e},{ties:n,size:a}){const s=new Map(e.map(t=>[t.id,t]));return n.map(e=>function({id:e,type:n,strength:a=1,mutual:s},i,o,h){const r=Math.hypot(o.x-i.x,o.y-i.y)||1,[l,d]=[(o.x-i.x)/r,(o.y-i.y)/r],c=1.1*B(h),[u,p]=[{x:i.x+l*c,y:i.y+d*c},{x:o.x-l*c,y:o.y-d*c}];return t`<g key=${e} class="map-tie" data-type=${n} stroke-width=${(.06+.06*a)*h}>
    <path d=${`M${u.x} ${u.y}L${p.x} ${p.y}`} />
    ${bt(p,l,d,h)} ${s&&bt(u,-l,-d,h)}
  </g>`}(e,s.get(e.from),s.get(e.to),a))}function bt({x:e,y:n},a,s,i){const[o,h]=[.55*i,.25*i],r=e-a*o,l=n-s*o;return t`<polygon points=${[[e,n],[r-s*h,l+a*h],[r+s*h,l-a*h]].map(t=>t.join(",")).join(" ")} />`}const vt=(t,e,n="")=>({kind:t,words:e,of:n}),kt=()=>[vt("side",e("مؤيّد"),"for"),vt("side",e("متردّد"),"between"),vt("side",e("ضد"),"against")],zt=(t,e,n)=>t.length<e.length?[vt("",n({n:t.length,all:e.length}))]:[],Ot=(t,n)=>zt(t,n,t=>e("يُعرض {n} من {all} بحسب النفوذ",t)),jt=e=>t`<ul class="map-key">
    ${e.map(({kind:e,words:n,of:a})=>t`<li key=${n}>
          ${e&&t`<i class="map-key-sign" data-kind=${e} data-of=${a}></i>`}${n}
        </li>`)}
  </ul>`;function It(t){const a=t.slice(0,3).join(e("، ")),s=t.length-3;return s>0?n(["{names}","{names} وآخر","{names} واثنان آخران","{names} و{n} آخرين","{names} و{n} آخرين","{names} و{n} آخرين"],"{names} and {n} more",s,{names:a}):a}const Pt=t=>It(t.map(({name:t})=>t));function qt({actors:t,standings:n}){const a=c(t,n);if(a.length)return e("نفوذ كبير وتأييد قليل: {names}",{names:Pt(a)});const s=t.filter(({id:t})=>!n.has(t));return s.length?e("لم يُحدَّد موقعهم بعد: {names}",{names:Pt(s)}):e("لا أحد من أصحاب النفوذ الكبير ضده.")}function Et(t){const n=t.filter(({id:t,gone:e,actors:n})=>t&&!e&&!n.length);return n.length?e("لم يُسمَّ أحد في: {levels}",{levels:It(n.map(({title:t})=>t))}):e("سُمِّي أحد في كل مستوى.")}function Lt({actors:t,ties:a}){const s=u(t,a);if(s.length)return e("بلا رابط مع أحد: {names}",{names:Pt(s)});const i=nt(a),o=[...t].sort((t,e)=>i(e)-i(t))[0];return n(["لدى {name} أكثر الروابط: {n}","لدى {name} أكثر الروابط: {n}","لدى {name} أكثر الروابط: {n}","لدى {name} أكثر الروابط: {n}","لدى {name} أكثر الروابط: {n}","لدى {name} أكثر الروابط: {n}"],"{name} has the most ties: {n}",i(o),{name:o.name})}function St({actors:t,placements:n,width:a}){const s=p(n),i=t.filter(({id:t})=>s.has(t)),o=tt(i,et(s)),h={width:a,height:Math.round(1.1*a),size:14},{points:r,taken:l}=gt({actors:o,standings:s,size:14})(h),d=x(r,{...h,gap:C(14),taken:l}),c=d.map(({id:t,words:e},n)=>({n:n+1,id:t,lines:[e]})),u={width:a,points:d,labels:new Map,pages:[{from:1,entries:c}]},m=d.some(({id:t})=>s.get(t).apart)?[vt("spread",e("المجموعات مختلفة"))]:[];return{...h,fit:u,actors:t,standings:s,sides:new Map(o.map(({id:t})=>[t,g(s.get(t))])),behind:xt(u,{...h,standings:s}),key:[...kt(),...m,...Ot(o,i)],label:e("النفوذ والتأييد")}}var _t=Object.freeze({__proto__:null,Picture:function({store:n,onClose:r}){const l=a(null),[d,c]=[s(0),s(!1)];i(()=>{const t=()=>d.value=l.current.clientWidth;return t(),requestAnimationFrame(()=>{var t;return null==(t=l.current)?void 0:t.scrollIntoView({block:"center"})}),addEventListener("resize",t),()=>removeEventListener("resize",t)},[]);const u=function(t,e){const[n,a]=[t.all("placement"),m(t)],s=JSON.stringify([e,a,n.map(({id:t,at:e})=>[t,e])]);return h(()=>St({actors:a,placements:n,width:e}),[s])}(n,d.value*(c.value?2:1));return t`<section class="stack map-below" style=${{"--size":"14px"}}>
    <p dir="auto"><b>${qt(u)}</b></p>
    <div class="map-small" dir="ltr" ref=${l} tabindex="0" role="region" aria-label=${e("النفوذ والتأييد")}>
      ${d.value>0&&R(u)}
    </div>
    ${jt(u.key)}
    <div class="toolbar">
      <button class="button" onClick=${()=>c.value=!c.value}>
        ${c.value?e("تصغير"):e("تكبير")}
      </button>
      <button class="button" onClick=${r}>${o("close")}${e("إخفاء الصورة")}</button>
    </div>
    ${G(u.fit.pages[0],u.sides)}
  </section>`},drawnOf:St});export{Q as T,et as a,F as b,Ot as c,qt as d,vt as e,V as f,xt as g,Et as h,Z as i,wt as j,jt as k,It as l,tt as m,yt as n,zt as o,gt as p,Lt as q,mt as r,kt as s,nt as t,Mt as u,R as v,G as w,_t as x};
