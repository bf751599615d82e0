import{n as t,t as e,c as n,a as i,h as a,o as s,i as o,J as h}from"../core/shared.js";import{b as r,h as l}from"../writing.js";import{t as d,d as c,l as u,b as p,s as g,a as f}from"./map.js";const m=Math.PI*(3-Math.sqrt(5)),[$,y]=[60,20];function x(t,{width:e,height:n,gap:i,taken:a=[]}){const s=[...t].sort((t,e)=>t.id<e.id?-1:1).map(t=>({...t}));for(let t=0;t<400&&w(s,{width:e,height:n,gap:i,taken:a});t++);const o=function(t,e){const n=[];for(const i of t)n.push({...i,...M(i,n,e)});return n}(s,{width:e,height:n,gap:i,taken:a});return t.map(({id:t})=>o.find(e=>e.id===t))}function w(t,{width:e,height:n,gap:i,taken:a}){let s=!1;for(let e=0;e<t.length;e++)for(let n=e+1;n<t.length;n++)s=z(t[e],t[n],i,m*(e+n))||s;for(const o of t){for(const t of a)s=v(o,t,i/2)||s;o.x=k(o.x,i/2,e-i/2),o.y=k(o.y,i/2,n-i/2)}return s}function M(t,e,n){if(b(t,e,n))return t;for(let i=0;i<$*y;i++){const[a,s]=[(1+Math.floor(i/y))*n.gap/4,2*Math.PI*i/y],o={x:t.x+a*Math.cos(s),y:t.y+a*Math.sin(s)};if(b(o,e,n))return o}return t}function b({x:t,y:e},n,{width:i,height:a,gap:s,taken:o}){const h=s/2-.05;return t>=h&&e>=h&&t<=i-h&&e<=a-h&&o.every(n=>t<=n.x-h||t>=n.x+n.width+h||e<=n.y-h||e>=n.y+n.height+h)&&n.every(n=>Math.max(Math.abs(t-n.x),Math.abs(e-n.y))>=s-.05)}function v(t,{x:e,y:n,width:i,height:a},s){const o=[["x",e-s-t.x],["x",e+i+s-t.x],["y",n-s-t.y],["y",n+a+s-t.y]];if(!(o[0][1]<-.01&&o[1][1]>.01&&o[2][1]<-.01&&o[3][1]>.01))return!1;const[h,r]=o.reduce((t,e)=>Math.abs(e[1])<Math.abs(t[1])?e:t);return t[h]+=r,!0}const k=(t,e,n)=>Math.max(e,Math.min(n,t));function z(t,e,n,i){const a={x:e.x-t.x,y:e.y-t.y};if(Math.max(Math.abs(a.x),Math.abs(a.y))>=n-.01)return!1;const s=Math.hypot(a.x,a.y)<.01,o=Math.abs(s?Math.cos(i):a.x)>Math.abs(s?Math.sin(i):a.y)?"x":"y",h=Math.sign(s?Math.cos(i)+Math.sin(i):a[o])||1,r=(n-Math.abs(a[o]))/2+.05;return t[o]-=h*r,e[o]+=h*r,!0}const[O,j]=[.3,1.1];function P(t,e,n){const i=[];for(const a of t.split(/\s+/).filter(Boolean)){const t=i.length?`${i.at(-1)} ${a}`:a;i.length&&n(t)<=e?i[i.length-1]=t:i.push(a)}return i.length<=3&&i.every(t=>n(t)<=e)?i:null}function I(t,{width:e,height:n,size:i,radius:a,widthOf:s,taken:o=[]}){const h=a+.15*i,r=[...o,...t.map(({x:t,y:e})=>({x:t-h,y:e-h,width:2*h,height:2*h}))],l=new Map;for(const o of t){const t=P(o.words,11,s),h=t&&E(o,q(t,i,s),{radius:a,size:i,width:e,height:n,held:r});h&&(r.push(L(h,.15*i)),l.set(o.id,{...h,lines:t}))}return l}const L=({x:t,y:e,width:n,height:i},a)=>({x:t-a,y:e-a,width:n+2*a,height:i+2*a}),q=(t,e,n)=>({width:Math.max(...t.map(n))*e,height:1.2*t.length*e});function E(t,e,{radius:n,size:i,width:a,height:s,held:o}){const h=({x:t,y:n})=>t>=0&&n>=0&&t+e.width<=a&&n+e.height<=s;for(const a of[O,j])for(const s of H(t,e,n+a*i)){const t={...s,width:e.width,height:e.height};if(h(t)&&!o.some(e=>{return i=e,(n=t).x<i.x+i.width&&i.x<n.x+n.width&&n.y<i.y+i.height&&i.y<n.y+n.height;var n,i}))return t}return null}function H({x:t,y:e},{width:n,height:i},a){const[s,o,h]=[t-a-n,t-n/2,t+a],[r,l,d]=[e-a-i,e-i/2,e+a];return[{x:h,y:l},{x:s,y:l},{x:o,y:d},{x:o,y:r},{x:h-a/3,y:r+a/3},{x:h-a/3,y:d-a/3},{x:s+a/3,y:r+a/3},{x:s+a/3,y:d-a/3}]}const[S,_]=[.34,.46],B=t=>.72*t,C=t=>2.1*B(t)+3;function V(t,{width:e,height:n,size:i,widthOf:a}){const s=W(t,{width:e,height:n,size:i,widthOf:a});if(s.labels.size===s.points.length)return{...s,width:e,beside:0,pages:[{from:0,entries:[]}]};const o=function(t,{width:e,size:n,widthOf:i}){const a=Math.max(...t.flatMap(({words:t})=>J(t)).map(i));return Math.max(S*e,Math.min(_*e,(a+3.4+.1)*n))}(s.points,{width:e,size:i,widthOf:a}),h=Math.floor(e-o),r=W(t,{width:h,height:n,size:i,widthOf:a}),l=r.points.filter(({id:t})=>!r.labels.has(t)),d=o/i-3.4,c=l.map(({id:t,words:e},n)=>({n:n+1,id:t,lines:T(e,d,a)}));return{...r,width:h,beside:o,pages:F(c,n,i)}}function W(t,{width:e,height:n,size:i,widthOf:a}){const s=B(i),o=t({width:e,height:n}),h=x(o.points,{width:e,height:n,gap:C(i),taken:o.taken});return{...o,points:h,labels:I(h,{width:e,height:n,size:i,radius:s,widthOf:a,taken:o.taken})}}const J=t=>t.split(/\s+/).filter(Boolean);function T(t,e,n){const i=[""];for(const a of J(t).flatMap(t=>function(t,e,n){var i;const a=[""];for(const s of null!=(i=t.match(new RegExp("\\P{M}\\p{M}*|\\p{M}+","gu")))?i:[])a.at(-1)&&n(a.at(-1)+s)>e&&a.push(""),a[a.length-1]+=s;return a}(t,e,n))){const t=i.at(-1)?`${i.at(-1)} ${a}`:a;n(t)<=e||!i.at(-1)?i[i.length-1]=t:i.push(a)}return i}const A=({lines:t},e)=>(1.2*t.length+.35)*e;function F(t,e,n){const i=[];let a=1/0;for(const s of t){const t=A(s,n);a+t>e&&([a]=[(i.push({from:s.n,entries:[]}),0)]),i.at(-1).entries.push(s),a+=t}return i}const N=({fit:e,height:n,size:i,behind:a,sides:s,label:o})=>{const h=new Map(e.pages.flatMap(({entries:t})=>t).map(({id:t,n:e})=>[t,e]));return t`<svg
    class="map-chart"
    role="img"
    aria-label=${o}
    width=${e.width}
    height=${n}
    viewBox=${`0 0 ${e.width} ${n}`}
    font-size=${i}
  >
    ${a} ${e.points.map(t=>D(t,e.labels.get(t.id),i))}
    ${e.points.map(t=>R(t,h.get(t.id),s.get(t.id),i))}
    ${e.points.map(({id:t})=>G(t,e.labels.get(t),i))}
  </svg>`},R=({id:e,x:n,y:i},a,s,o)=>{const h=a?1.05*B(o):.7*B(o);return t`<g key=${e} class="map-point" data-side=${s} data-id=${e}>
    <rect x=${n-h} y=${i-h} width=${2*h} height=${2*h} rx=${"against"===s?h/4:h} />
    ${a&&t`<text class="map-number" x=${n} y=${i} dy="0.36em" font-size=${o}>${a}</text>`}
  </g>`},D=({id:e,x:n,y:i},a,s)=>{if(!a)return null;const o=(t,e,n)=>Math.max(e,Math.min(e+n,t)),[h,r]=[o(n,a.x,a.width),o(i,a.y,a.height)];return Math.hypot(h-n,r-i)>1.3*s&&t`<path key=${e} class="map-lead" d=${`M${n} ${i}L${h} ${r}`} />`},G=(e,n,i)=>n&&t`<text key=${e} class="map-name" data-of=${e}>
    ${n.lines.map((e,a)=>t`<tspan x=${n.x+n.width/2} y=${n.y+1.2*(a+.5)*i} dy="0.36em">${e}</tspan>`)}
  </text>`,K=({entries:e},n)=>e.length>0&&t`<ol class="map-list">
    ${e.map(({n:e,id:i,lines:a})=>t`<li key=${i} value=${e} data-side=${n.get(i)}>
          <b class="map-list-number">${e}</b
          ><span class="map-list-name">${a.map(e=>t`<span key=${e} dir="auto">${e}</span>`)}</span>
        </li>`)}
  </ol>`,Q=t=>void 0===t?"–":String(Math.round(10*t)/10);function U({store:n,actors:i,ties:a,standings:s}){const o=new Map(i.map(({id:t,name:e})=>[t,e]));return t`<table class="visually-hidden">
    <caption>
      ${e("प्रभाव नक्सा")}
    </caption>
    <thead>
      <tr>
        <th>${e("को")}</th>
        <th>${e("तह")}</th>
        <th>${e("प्रभाव")}</th>
        <th>${e("समर्थन")}</th>
        <th>${e("कोसँग सम्बन्ध")}</th>
      </tr>
    </thead>
    <tbody>
      ${i.map(({id:e,name:i,level:h=""})=>{var d,c;return t`<tr key=${e}>
            <th dir="auto">${i}</th>
            <td>${r(l(n),h)}</td>
            <td>${Q(null==(d=s.get(e))?void 0:d.influence)}</td>
            <td>${Q(null==(c=s.get(e))?void 0:c.support)}</td>
            <td>${X(e,a,o)}</td>
          </tr>`})}
    </tbody>
  </table>`}const X=(t,n,i)=>n.filter(({from:e})=>e===t).map(({to:t,type:e})=>`${i.get(t)} (${r(d(),e)})`).join(e(", ")),[Y,Z]=[60,40],tt=t=>t.length>Y;function et(t,e){if(!tt(t))return t;const n=[...t].sort((t,n)=>e(n)-e(t)),i=new Set(n.slice(0,Z));return t.filter(t=>i.has(t))}const nt=t=>({id:e})=>{var n,i;return null!=(i=null==(n=t.get(e))?void 0:n.influence)?i:-1};function it(t){var e;const n=new Map;for(const i of t.flatMap(({from:t,to:e})=>[t,e]))n.set(i,(null!=(e=n.get(i))?e:0)+1);return({id:t})=>{var e;return null!=(e=n.get(t))?e:0}}function at(t,e,{width:n,height:i,margin:a}){const s=new Set(e.flatMap(({from:t,to:e})=>[t,e])),[o,h]=[t.filter(t=>s.has(t)),t.filter(t=>!s.has(t))],r=h.length?2.2*a:0,l=function(t,e){const n=t.map((e,n)=>st(n,t.length)),i=new Map(t.map((t,e)=>[t,e])),a=e.map(({from:t,to:e})=>[i.get(t),i.get(e)]),s=.9/Math.sqrt(Math.max(1,t.length));for(let t=0;t<250;t++)ot(n,a,s,.12*(1-t/250));return new Map(function(t){const e=e=>[Math.min(...t.map(e)),Math.max(...t.map(e))],[[n,i],[a,s]]=[e(t=>t.x),e(t=>t.y)],o=(t,e,n)=>n-e>.001?(t-e)/(n-e):.5;return t.map(({x:t,y:e})=>({x:o(t,n,i),y:o(e,a,s)}))}(n).map((e,n)=>[t[n],e]))}([...o].sort(),e),d=n-2*a,c=i-2*a-r;return[...o.map(t=>({id:t,x:a+l.get(t).x*d,y:a+l.get(t).y*c})),...h.map((t,e)=>({id:t,x:(e+.5)/h.length*n,y:i-a}))]}const st=(t,e)=>({x:.5+.4*Math.cos(2*Math.PI*t/e),y:.5+.4*Math.sin(2*Math.PI*t/e)});function ot(t,e,n,i){const a=t.map(()=>({x:0,y:0}));for(let e=0;e<t.length;e++)for(let i=e+1;i<t.length;i++)ht(t,a,e,i,t=>-n*n/t);for(const[i,s]of e)ht(t,a,i,s,t=>t*t/n);t.forEach((t,e)=>{const n=Math.hypot(a[e].x,a[e].y)||1,s=Math.min(n,i)/n;t.x+=a[e].x*s+.01*(.5-t.x),t.y+=a[e].y*s+.01*(.5-t.y)})}function ht(t,e,n,i,a){const[s,o]=[t[i].x-t[n].x,t[i].y-t[n].y],h=Math.max(.001,Math.hypot(s,o)),r=a(h)/h;e[n].x+=s*r,e[n].y+=o*r,e[i].x-=s*r,e[i].y-=o*r}const[rt,lt,dt]=[-5,5,10],ct=Math.PI/5,ut=1.7,pt=.94,gt=({influence:t,support:e},{width:n,height:i,size:a})=>({x:1.5*a+(e-rt)/(lt-rt)*(n-3*a),y:2.6*a+(1-t/dt)*(i-5.2*a)}),ft=({actors:t,standings:e,size:n})=>({width:i,height:a})=>({points:[...t.filter(({id:t})=>e.has(t))].sort((t,n)=>e.get(n.id).influence-e.get(t.id).influence).map(({id:t,name:s})=>({id:t,words:s,...gt(e.get(t),{width:i,height:a,size:n})})),taken:[{x:0,y:0,width:i,height:1.4*n},{x:0,y:a-1.4*n,width:i,height:1.4*n}]}),mt=({levels:t,shown:e,size:n,widthOf:i})=>({width:a,height:s})=>{const o=t.map((e,n)=>({...e,...$t(n,t.length,a,s)})),h=o.map(t=>function({title:t,actors:e,ry:n,outer:i,inner:a},{width:s,height:o,size:h,widthOf:r}){const l=`${t}: ${e.length}`,d=a?o/2-n*(a+i)/(2*i):o/2,c=r(l)*h*1.08;return{words:l,x:s/2,y:d,box:{x:s/2-c/2,y:d-.7*h,width:c,height:1.4*h}}}(t,{width:a,height:s,size:n,widthOf:i}));return{rings:o,titles:h,points:o.flatMap(t=>{return yt((n=t.actors,e?n.filter(t=>e.has(t)):n),t,{width:a,height:s});var n}),taken:h.map(({box:t})=>t)}},$t=(t,e,n,i)=>({rx:(t+ut)/(e-1+ut)*pt*n/2,ry:(t+ut)/(e-1+ut)*pt*i/2,inner:t?(t-1+ut)/(e-1+ut):0,outer:(t+ut)/(e-1+ut)}),yt=(t,e,n)=>t.map((i,a)=>function({id:t,name:e},n,i,{inner:a,outer:s},{width:o,height:h}){const r=-Math.PI/2+ct/2+(n+.5)/i*(2*Math.PI-ct),l=(a?(a+s)/2:.66*s)*pt;return{id:t,words:e,x:o/2+Math.cos(r)*l*o/2,y:h/2+Math.sin(r)*l*h/2}}(i,a,t.length,e,n)),xt=({actors:t,ties:e,size:n})=>({width:i,height:a})=>{const s=new Map(t.map(({id:t,name:e})=>[t,e])),o=it(e);return{points:at([...s.keys()],e,{width:i,height:a,margin:1.6*n}).map(t=>({...t,words:s.get(t.id)})).sort((t,e)=>o(e)-o(t)),taken:[]}};function wt({width:n,points:i},{height:a,size:s,standings:o}){const h=gt({influence:5,support:0},{width:n,height:a,size:s}),r=(e,n,i,a)=>t`<text class="map-axis" x=${e} y=${n} dy="0.36em" text-anchor=${i}>${a}</text>`;return t`<rect class="map-critical" x="0" y="0" width=${h.x} height=${h.y} />
    <path class="map-cross" d=${`M${h.x} 0V${a}M0 ${h.y}H${n}`} />
    ${i.map(({id:e})=>function(e,n,i){if(!(null==n?void 0:n.apart))return null;const[a,s,o]=[n.low,n.high,n].map(t=>gt(t,i));return t`<path key=${e} class="map-spread" d=${`M${a.x} ${o.y}H${s.x}M${o.x} ${a.y}V${s.y}`} />`}(e,o.get(e),{width:n,height:a,size:s}))}
    ${r(n/2,.7*s,"middle",e("धेरै प्रभाव"))}
    ${r(n/2,a-.7*s,"middle",e("थोरै प्रभाव"))}
    ${r(.3*s,.7*s,"start",e("विपक्षमा"))}
    ${r(n-.3*s,.7*s,"end",e("पक्षमा"))}`}const Mt=({width:e,rings:n,titles:i},{height:a})=>t`${[...n].reverse().map(({id:n,rx:i,ry:s,actors:o})=>t`<ellipse
          key=${n}
          class="map-ring"
          data-empty=${0===o.length}
          cx=${e/2}
          cy=${a/2}
          rx=${i}
          ry=${s}
        />`)}
  ${i.map(({words:e,x:n,y:i})=>t`<text key=${e} class="map-ring-title" x=${n} y=${i} dy="0.36em">${e}</text>`)}`;function bt({points:e},{ties:n,size:i}){const a=new Map(e.map(t=>[t.id,t]));return n.map(e=>function({id:e,type:n,strength:i=1,mutual:a},s,o,h){const r=Math.hypot(o.x-s.x,o.y-s.y)||1,[l,d]=[(o.x-s.x)/r,(o.y-s.y)/r],c=1.1*B(h),[u,p]=[{x:s.x+l*c,y:s.y+d*c},{x:o.x-l*c,y:o.y-d*c}];return t`<g key=${e} class="map-tie" data-type=${n} stroke-width=${(.06+.06*i)*h}>
    <path d=${`M${u.x} ${u.y}L${p.x} ${p.y}`} />
    ${vt(p,l,d,h)} ${a&&vt(u,-l,-d,h)}
  </g>`}(e,a.get(e.from),a.get(e.to),i))}function vt({x:e,y:n},i,a,s){const[o,h]=[.55*s,.25*s],r=e-i*o,l=n-a*o;return t`<polygon points=${[[e,n],[r-a*h,l+i*h],[r+a*h,l-i*h]].map(t=>t.join(",")).join(" ")} />`}const kt=(t,e,n="")=>({kind:t,words:e,of:n}),zt=()=>[kt("side",e("पक्षमा"),"for"),kt("side",e("अनिश्चित"),"between"),kt("side",e("विपक्षमा"),"against")],Ot=(t,e,n)=>t.length<e.length?[kt("",n({n:t.length,all:e.length}))]:[],jt=(t,n)=>Ot(t,n,t=>e("{all} मध्ये बढी प्रभाव भएका {n} देखाइएका",t)),Pt=e=>t`<ul class="map-key">
    ${e.map(({kind:e,words:n,of:i})=>t`<li key=${n}>
          ${e&&t`<i class="map-key-sign" data-kind=${e} data-of=${i}></i>`}${n}
        </li>`)}
  </ul>`;function It(t){const i=t.slice(0,3).join(e(", ")),a=t.length-3;return a>0?n(["{names} र अरू {n}","{names} र अरू {n}"],"{names} and {n} more",a,{names:i}):i}const Lt=t=>It(t.map(({name:t})=>t));function qt({actors:t,standings:n}){const i=c(t,n);if(i.length)return e("प्रभाव धेरै, समर्थन कम: {names}",{names:Lt(i)});const a=t.filter(({id:t})=>!n.has(t));return a.length?e("स्थान तोकिन बाँकी: {names}",{names:Lt(a)}):e("धेरै प्रभाव भएको कोही पनि विपक्षमा छैन।")}function Et(t){const n=t.filter(({id:t,gone:e,actors:n})=>t&&!e&&!n.length);return n.length?e("यी तहमा कसैको नाम छैन: {levels}",{levels:It(n.map(({title:t})=>t))}):e("हरेक तहमा कसै न कसैको नाम छ।")}function Ht({actors:t,ties:i}){const a=u(t,i);if(a.length)return e("कसैसँग सम्बन्ध नभएका: {names}",{names:Lt(a)});const s=it(i),o=[...t].sort((t,e)=>s(e)-s(t))[0];return n(["{name} का सबैभन्दा धेरै सम्बन्ध: {n}","{name} का सबैभन्दा धेरै सम्बन्ध: {n}"],"{name} has the most ties: {n}",s(o),{name:o.name})}function St({actors:t,placements:n,width:i}){const a=p(n),s=t.filter(({id:t})=>a.has(t)),o=et(s,nt(a)),h={width:i,height:Math.round(1.1*i),size:14},{points:r,taken:l}=ft({actors:o,standings:a,size:14})(h),d=x(r,{...h,gap:C(14),taken:l}),c=d.map(({id:t,words:e},n)=>({n:n+1,id:t,lines:[e]})),u={width:i,points:d,labels:new Map,pages:[{from:1,entries:c}]},f=d.some(({id:t})=>a.get(t).apart)?[kt("spread",e("समूहहरू असहमत"))]:[];return{...h,fit:u,actors:t,standings:a,sides:new Map(o.map(({id:t})=>[t,g(a.get(t))])),behind:wt(u,{...h,standings:a}),key:[...zt(),...f,...jt(o,s)],label:e("प्रभाव र समर्थन")}}var _t=Object.freeze({__proto__:null,Picture:function({store:n,onClose:r}){const l=i(null),[d,c]=[a(0),a(!1)];s(()=>{const t=()=>d.value=l.current.clientWidth;return t(),requestAnimationFrame(()=>{var t;return null==(t=l.current)?void 0:t.scrollIntoView({block:"center"})}),addEventListener("resize",t),()=>removeEventListener("resize",t)},[]),s(()=>function(t){t.scrollLeft=(t.scrollWidth-t.clientWidth)/2,t.scrollTop=(t.scrollHeight-t.clientHeight)/2}(l.current),[c.value]);const u=function(t,e){const[n,i]=[t.all("placement"),f(t)],a=JSON.stringify([e,i,n.map(({id:t,at:e})=>[t,e])]);return h(()=>St({actors:i,placements:n,width:e}),[a])}(n,d.value*(c.value?2:1)),p={height:d.value?`${Math.round(1.1*d.value)+2}px`:"auto"};return t`<section class="stack map-below" style=${{"--size":"14px"}}>
    <p dir="auto"><b>${qt(u)}</b></p>
    <div
      class="map-small"
      dir="ltr"
      ref=${l}
      style=${p}
      tabindex="0"
      role="region"
      aria-label=${e("प्रभाव र समर्थन")}
    >
      ${d.value>0&&N(u)}
    </div>
    ${Pt(u.key)}
    <div class="toolbar">
      <button class="button" onClick=${()=>c.value=!c.value}>
        ${c.value?e("सानो पार्नुहोस्"):e("ठूलो पार्नुहोस्")}
      </button>
      <button class="button" onClick=${r}>${o("close")}${e("चित्र लुकाउनुहोस्")}</button>
    </div>
    ${K(u.fit.pages[0],u.sides)}
  </section>`},drawnOf:St});export{U as T,nt as a,T as b,jt as c,qt as d,kt as e,V as f,wt as g,Et as h,tt as i,Mt as j,Pt as k,It as l,et as m,xt as n,Ot as o,ft as p,Ht as q,mt as r,zt as s,it as t,bt as u,N as v,K as w,_t as x};
