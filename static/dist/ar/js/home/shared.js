var t;function e(t){const e=Math.trunc(t)||0;return this[e<0?this.length+e:e]}function n(...t){for(;this.lastChild;)this.lastChild.remove();this.append(...t)}null!=Object.hasOwn||(Object.hasOwn=(t,e)=>Object.prototype.hasOwnProperty.call(t,e));for(const t of[Array,String])null!=t.prototype.at||o(t,{at:e});for(const t of[globalThis.Element,globalThis.Document,globalThis.DocumentFragment])null!=(null==t?void 0:t.prototype.replaceChildren)||o(t,{replaceChildren:n});function o(t,e){for(const[n,o]of Object.entries(e))t&&Object.defineProperty(t.prototype,n,{value:o,writable:!0,configurable:!0})}const i=["zero","one","two","few","many","other"],r=(null==(t=globalThis.document)?void 0:t.documentElement.lang)||"en",l=new Intl.PluralRules(r);let u,a;function s(t,e){return c(t,e)}function _(t,e,n,o){return null!=a||(a=new Intl.NumberFormat(`${r}-u-nu-latn`)),c(Array.isArray(t)?function(t,e){var n;return null!=u||(u=new Set(Array.from({length:201},(t,e)=>l.select(e)))),null!=(n=t[i.filter(t=>u.has(t)).indexOf(l.select(e))])?n:t[t.length-1]}(t,n):1===n?t:e,{...o,n:a.format(n)})}function c(t,e){const n=new Map(Object.entries(null!=e?e:{}));return t.replace(/\{(\w+)\}/g,(t,e)=>n.has(e)?String(n.get(e)):t)}async function f(t,e,n,o){const i=await fetch(t,{method:"POST",headers:{"Content-Type":n,Authorization:`Bearer ${e.trim()}`},body:o}),r=await i.json();if(!i.ok)throw r.error;return r}function d({code:t,facilitator_url:e}){!function(t,e){try{sessionStorage.setItem((t=>`wsr:${t}:link`)(t),e)}catch{}}(t,e),location.assign(`/w/${t}/run${new URL(e).hash}`)}var h,p,v,m,y,g,b,$,w,k,S,x,C,N,O,T={},A=[],P=/acit|ex(?:s|g|n|p|$)|rph|grid|ows|mnc|ntw|ine[ch]|zoo|^ord|itera/i,U=Array.isArray;function D(t,e){for(var n in e)t[n]=e[n];return t}function M(t){t&&t.parentNode&&t.parentNode.removeChild(t)}function E(t,e,n){var o,i,r,l={};for(r in e)"key"==r?o=e[r]:"ref"==r?i=e[r]:l[r]=e[r];if(arguments.length>2&&(l.children=arguments.length>3?h.call(arguments,2):n),"function"==typeof t&&null!=t.defaultProps)for(r in t.defaultProps)void 0===l[r]&&(l[r]=t.defaultProps[r]);return j(t,l,o,i,null)}function j(t,e,n,o,i){var r={type:t,props:e,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:void 0,__v:null!=i?i:++v,__i:-1,__u:0};return null==i&&null!=p.vnode&&p.vnode(r),r}function L(t){return t.children}function H(t,e){this.props=t,this.context=e}function F(t,e){if(null==e)return t.__?F(t.__,t.__i+1):null;for(var n;e<t.__k.length;e++)if(null!=(n=t.__k[e])&&null!=n.__e)return n.__e;return"function"==typeof t.type?F(t):null}function I(t){if(t.__P&&t.__d){var e=t.__v,n=e.__e,o=[],i=[],r=D({},e);r.__v=e.__v+1,p.vnode&&p.vnode(r),K(t.__P,r,e,t.__n,t.__P.namespaceURI,32&e.__u?[n]:null,o,null!=n?n:F(e),!!(32&e.__u),i),r.__v=e.__v,r.__.__k[r.__i]=r,Q(o,r,i),e.__e=e.__=null,r.__e!=n&&R(r)}}function R(t){if(null!=(t=t.__)&&null!=t.__c)return t.__e=t.__c.base=null,t.__k.some(function(e){if(null!=e&&null!=e.__e)return t.__e=t.__c.base=e.__e}),R(t)}function q(t){(!t.__d&&(t.__d=!0)&&y.push(t)&&!W.__r++||g!=p.debounceRendering)&&((g=p.debounceRendering)||b)(W)}function W(){try{for(var t,e=1;y.length;)y.length>e&&y.sort($),t=y.shift(),e=y.length,I(t)}finally{y.length=W.__r=0}}function B(t,e,n,o,i,r,l,u,a,s,_){var c,f,d,h,p,v,m=o&&o.__k||A,y=e.length;for(a=function(t,e,n,o,i){var r,l,u,a,s,_=n.length,c=_,f=0;for(t.__k=new Array(i),r=0;r<i;r++)null!=(l=e[r])&&"boolean"!=typeof l&&"function"!=typeof l?("string"==typeof l||"number"==typeof l||"bigint"==typeof l||l.constructor==String?l=t.__k[r]=j(null,l,null,null,null):U(l)?l=t.__k[r]=j(L,{children:l},null,null,null):void 0===l.constructor&&l.__b>0?l=t.__k[r]=j(l.type,l.props,l.key,l.ref?l.ref:null,l.__v):t.__k[r]=l,a=r+f,l.__=t,l.__b=t.__b+1,u=null,-1!=(s=l.__i=V(l,n,a,c))&&(c--,(u=n[s])&&(u.__u|=2)),null==u||null==u.__v?(-1==s&&(i>_?f--:i<_&&f++),"function"!=typeof l.type&&(l.__u|=4)):s!=a&&(s==a-1?f--:s==a+1?f++:(s>a?f--:f++,l.__u|=4))):t.__k[r]=null;if(c)for(r=0;r<_;r++)null!=(u=n[r])&&!(2&u.__u)&&(u.__e==o&&(o=F(u)),et(u,u));return o}(n,e,m,a,y),c=0;c<y;c++)null!=(d=n.__k[c])&&(f=-1!=d.__i&&m[d.__i]||T,d.__i=c,v=K(t,d,f,i,r,l,u,a,s,_),h=d.__e,d.ref&&f.ref!=d.ref&&(f.ref&&tt(f.ref,null,d),_.push(d.ref,d.__c||h,d)),null==p&&null!=h&&(p=h),4&d.__u?(a=z(d,a,t),f.__e&&(f.__e=null)):"function"==typeof d.type&&void 0!==v?a=v:h&&(a=h.nextSibling),d.__u&=-7);return n.__e=p,a}function z(t,e,n){var o,i;if("function"==typeof t.type){for(o=t.__k,i=0;o&&i<o.length;i++)o[i]&&(o[i].__=t,e=z(o[i],e,n));return e}t.__e!=e&&(e&&t.type&&!e.parentNode&&(e=F(t)),e=n.insertBefore(t.__e,e||null));do{e=e&&e.nextSibling}while(null!=e&&8==e.nodeType);return e}function V(t,e,n,o){var i,r,l,u=t.key,a=t.type,s=e[n],_=null!=s&&!(2&s.__u);if(null===s&&null==u||_&&u==s.key&&a==s.type)return n;if(o>(_?1:0))for(i=n-1,r=n+1;i>=0||r<e.length;)if(null!=(s=e[l=i>=0?i--:r++])&&!(2&s.__u)&&u==s.key&&a==s.type)return l;return-1}function G(t,e,n){"-"==e[0]?t.setProperty(e,null!=n?n:""):t[e]=null==n?"":"number"!=typeof n||P.test(e)?n:n+"px"}function X(t,e,n,o,i){var r,l;t:if("style"==e)if("string"==typeof n)t.style.cssText=n;else{if("string"==typeof o&&(t.style.cssText=o=""),o)for(e in o)n&&e in n||G(t.style,e,"");if(n)for(e in n)o&&n[e]==o[e]||G(t.style,e,n[e])}else if("o"==e[0]&&"n"==e[1])r=e!=(e=e.replace(x,"$1")),l=e.toLowerCase(),e=l in t||"onFocusOut"==e||"onFocusIn"==e?l.slice(2):e.slice(2),t.l||(t.l={}),t.l[e+r]=n,n?o?n[S]=o[S]:(n[S]=C,t.addEventListener(e,r?O:N,r)):t.removeEventListener(e,r?O:N,r);else{if("http://www.w3.org/2000/svg"==i)e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if("width"!=e&&"height"!=e&&"href"!=e&&"list"!=e&&"form"!=e&&"tabIndex"!=e&&"download"!=e&&"rowSpan"!=e&&"colSpan"!=e&&"role"!=e&&"popover"!=e&&e in t)try{t[e]=null!=n?n:"";break t}catch{}"function"==typeof n||(null==n||!1===n&&"-"!=e[4]?t.removeAttribute(e):t.setAttribute(e,"popover"==e&&1==n?"":n))}}function Z(t){return function(e){if(this.l){var n=this.l[e.type+t];if(null==e[k])e[k]=C++;else if(e[k]<n[S])return;return n(p.event?p.event(e):e)}}}function K(t,e,n,o,i,r,l,u,a,s){var _,c,f,d,v,m,y,g,b,$,w,k,S,x,C,N,O=e.type;if(void 0!==e.constructor)return null;128&n.__u&&(a=!!(32&n.__u),r=[u=e.__e=n.__e]),(_=p.__b)&&_(e);t:if("function"==typeof O){c=l.length;try{if(b=e.props,$=O.prototype&&O.prototype.render,w=(_=O.contextType)&&o[_.__c],k=_?w?w.props.value:_.__:o,n.__c?g=(f=e.__c=n.__c).__=f.__E:($?e.__c=f=new O(b,k):(e.__c=f=new H(b,k),f.constructor=O,f.render=nt),w&&w.sub(f),f.state||(f.state={}),f.__n=o,d=f.__d=!0,f.__h=[],f._sb=[]),$&&null==f.__s&&(f.__s=f.state),$&&null!=O.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=D({},f.__s)),D(f.__s,O.getDerivedStateFromProps(b,f.__s))),v=f.props,m=f.state,f.__v=e,d)$&&null==O.getDerivedStateFromProps&&null!=f.componentWillMount&&f.componentWillMount(),$&&null!=f.componentDidMount&&f.__h.push(f.componentDidMount);else{if($&&null==O.getDerivedStateFromProps&&b!==v&&null!=f.componentWillReceiveProps&&f.componentWillReceiveProps(b,k),e.__v==n.__v||!f.__e&&null!=f.shouldComponentUpdate&&!1===f.shouldComponentUpdate(b,f.__s,k)){e.__v!=n.__v&&(f.props=b,f.state=f.__s,f.__d=!1),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(t){t&&(t.__=e)}),A.push.apply(f.__h,f._sb),f._sb=[],f.__h.length&&l.push(f),u=F(n);break t}null!=f.componentWillUpdate&&f.componentWillUpdate(b,f.__s,k),$&&null!=f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(v,m,y)})}if(f.context=k,f.props=b,f.__P=t,f.__e=!1,S=p.__r,x=0,$)f.state=f.__s,f.__d=!1,S&&S(e),_=f.render(f.props,f.state,f.context),A.push.apply(f.__h,f._sb),f._sb=[];else do{f.__d=!1,S&&S(e),_=f.render(f.props,f.state,f.context),f.state=f.__s}while(f.__d&&++x<25);f.state=f.__s,null!=f.getChildContext&&(o=D(D({},o),f.getChildContext())),$&&!d&&null!=f.getSnapshotBeforeUpdate&&(y=f.getSnapshotBeforeUpdate(v,m)),C=null!=_&&_.type===L&&null==_.key?Y(_.props.children):_,u=B(t,U(C)?C:[C],e,n,o,i,r,l,u,a,s),f.base=e.__e,e.__u&=-161,f.__h.length&&l.push(f),g&&(f.__E=f.__=null)}catch(t){if(l.length=c,e.__v=null,a||null!=r){if(t.then){for(e.__u|=a?160:128;u&&8==u.nodeType&&u.nextSibling;)u=u.nextSibling;null!=r&&(r[r.indexOf(u)]=null),e.__e=u}else if(null!=r)for(N=r.length;N--;)M(r[N])}else e.__e=n.__e;null==e.__k&&(e.__k=n.__k||[]),t.then||J(e),p.__e(t,e,n)}}else null==r&&e.__v==n.__v?(e.__k=n.__k,e.__e=n.__e):u=e.__e=function(t,e,n,o,i,r,l,u,a){var s,_,c,f,d,v,m,y=n.props||T,g=e.props,b=e.type;if("svg"==b?i="http://www.w3.org/2000/svg":"math"==b?i="http://www.w3.org/1998/Math/MathML":i||(i="http://www.w3.org/1999/xhtml"),null!=r)for(s=0;s<r.length;s++)if((d=r[s])&&"setAttribute"in d==!!b&&(b?d.localName==b:3==d.nodeType)){t=d,r[s]=null;break}if(null==t){if(null==b)return document.createTextNode(g);t=document.createElementNS(i,b,g.is&&g),u&&(p.__m&&p.__m(e,r),u=!1),r=null}if(null==b)y===g||u&&t.data==g||(t.data=g);else{if(r="textarea"==b&&null!=g.defaultValue?null:r&&h.call(t.childNodes),!u&&null!=r)for(y={},s=0;s<t.attributes.length;s++)y[(d=t.attributes[s]).name]=d.value;for(s in y)d=y[s],"dangerouslySetInnerHTML"==s?c=d:"children"==s||s in g||"value"==s&&"defaultValue"in g||"checked"==s&&"defaultChecked"in g||X(t,s,null,d,i);for(s in g)d=g[s],"children"==s?f=d:"dangerouslySetInnerHTML"==s?_=d:"value"==s?v=d:"checked"==s?m=d:u&&"function"!=typeof d||y[s]===d||X(t,s,d,y[s],i);if(_)u||c&&(_.__html==c.__html||_.__html==t.innerHTML)||(t.innerHTML=_.__html),e.__k=[];else if(c&&(t.innerHTML=""),B("template"==e.type?t.content:t,U(f)?f:[f],e,n,o,"foreignObject"==b?"http://www.w3.org/1999/xhtml":i,r,l,r?r[0]:n.__k&&F(n,0),u,a),null!=r)for(s=r.length;s--;)M(r[s]);u&&"textarea"!=b||(s="value","progress"==b&&null==v?t.removeAttribute("value"):null!=v&&(v!==t[s]||"progress"==b&&!v||"option"==b&&v!=y[s])&&X(t,s,v,y[s],i),s="checked",null!=m&&m!=t[s]&&X(t,s,m,y[s],i))}return t}(n.__e,e,n,o,i,r,l,a,s);return(_=p.diffed)&&_(e),128&e.__u?void 0:u}function J(t){t&&(t.__c&&(t.__c.__e=!0),t.__k&&t.__k.some(J))}function Q(t,e,n){for(var o=0;o<n.length;o++)tt(n[o],n[++o],n[++o]);p.__c&&p.__c(e,t),t.some(function(e){try{t=e.__h,e.__h=[],t.some(function(t){t.call(e)})}catch(t){p.__e(t,e.__v)}})}function Y(t){return"object"!=typeof t||null==t||t.__b>0?t:U(t)?t.map(Y):void 0!==t.constructor?null:D({},t)}function tt(t,e,n){try{if("function"==typeof t){var o="function"==typeof t.__u;o&&t.__u(),o&&null==e||(t.__u=t(e))}else t.current=e}catch(t){p.__e(t,n)}}function et(t,e,n){var o,i;if(p.unmount&&p.unmount(t),(o=t.ref)&&(o.current&&o.current!=t.__e||tt(o,null,e)),null!=(o=t.__c)){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(t){p.__e(t,e)}o.base=o.__P=o.__n=null}if(o=t.__k)for(i=0;i<o.length;i++)o[i]&&et(o[i],e,n||"function"!=typeof t.type);n||M(t.__e),t.__c=t.__=t.__e=void 0}function nt(t,e,n){return this.constructor(t,n)}h=A.slice,p={__e:function(t,e,n,o){for(var i,r,l;e=e.__;)if((i=e.__c)&&!i.__)try{if((r=i.constructor)&&null!=r.getDerivedStateFromError&&(i.setState(r.getDerivedStateFromError(t)),l=i.__d),null!=i.componentDidCatch&&(i.componentDidCatch(t,o||{}),l=i.__d),l)return i.__E=i}catch(e){t=e}throw t}},v=0,m=function(t){return null!=t&&void 0===t.constructor},H.prototype.setState=function(t,e){var n;n=null!=this.__s&&this.__s!=this.state?this.__s:this.__s=D({},this.state),"function"==typeof t&&(t=t(D({},n),this.props)),t&&D(n,t),null!=t&&this.__v&&(e&&this._sb.push(e),q(this))},H.prototype.forceUpdate=function(t){this.__v&&(this.__e=!0,t&&this.__h.push(t),q(this))},H.prototype.render=L,y=[],b="function"==typeof Promise?Promise.prototype.then.bind(Promise.resolve()):setTimeout,$=function(t,e){return t.__v.__b-e.__v.__b},W.__r=0,w=Math.random().toString(8),k="__d"+w,S="__a"+w,x=/(PointerCapture)$|Capture$/i,C=0,N=Z(!1),O=Z(!0);var ot,it,rt,lt,ut=function(t,e,n,o){var i;e[0]=0;for(var r=1;r<e.length;r++){var l=e[r++],u=e[r]?(e[0]|=l?1:2,n[e[r++]]):e[++r];3===l?o[0]=u:4===l?o[1]=Object.assign(o[1]||{},u):5===l?(o[1]=o[1]||{})[e[++r]]=u:6===l?o[1][e[++r]]+=u+"":l?(i=t.apply(u,ut(t,u,n,["",null])),o.push(i),u[0]?e[0]|=2:(e[r-2]=0,e[r]=i)):o.push(u)}return o},at=new Map,st=0,_t=[],ct=p,ft=ct.__b,dt=ct.__r,ht=ct.diffed,pt=ct.__c,vt=ct.unmount,mt=ct.__;function yt(t,e){ct.__h&&ct.__h(it,t,st||e),st=0;var n=it.__H||(it.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function gt(t,e){var n=yt(ot++,7);return xt(n.__H,e)&&(n.__=t(),n.__H=e,n.__h=t),n.__}function bt(){for(var t;t=_t.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(kt),e.__h.some(St),e.__h=[]}catch(n){e.__h=[],ct.__e(n,t.__v)}}}ct.__b=function(t){it=null,ft&&ft(t)},ct.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),mt&&mt(t,e)},ct.__r=function(t){dt&&dt(t),ot=0;var e=(it=t.__c).__H;e&&(rt===it?(e.__h=[],it.__h=[],e.__.some(function(t){t.__N&&(t.__=t.__N),t.u=t.__N=void 0})):(e.__h.some(kt),e.__h.some(St),e.__h=[],ot=0)),rt=it},ct.diffed=function(t){ht&&ht(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&(1!==_t.push(e)&&lt===ct.requestAnimationFrame||((lt=ct.requestAnimationFrame)||wt)(bt)),e.__H.__.some(function(t){t.u&&(t.__H=t.u,t.u=void 0)})),rt=it=null},ct.__c=function(t,e){e.some(function(t){try{t.__h.some(kt),t.__h=t.__h.filter(function(t){return!t.__||St(t)})}catch(n){e.some(function(t){t.__h&&(t.__h=[])}),e=[],ct.__e(n,t.__v)}}),pt&&pt(t,e)},ct.unmount=function(t){vt&&vt(t);var e,n=t.__c;n&&n.__H&&(n.__H.__.some(function(t){try{kt(t)}catch(t){e=t}}),n.__H=void 0,e&&ct.__e(e,n.__v))};var $t="function"==typeof requestAnimationFrame;function wt(t){var e,n=function(){clearTimeout(o),$t&&cancelAnimationFrame(e),setTimeout(t)},o=setTimeout(n,35);$t&&(e=requestAnimationFrame(n))}function kt(t){var e=it,n=t.__c;"function"==typeof n&&(t.__c=void 0,n()),it=e}function St(t){var e=it;t.__c=t.__(),it=e}function xt(t,e){return!t||t.length!==e.length||e.some(function(e,n){return e!==t[n]})}var Ct=Symbol.for("preact-signals");function Nt(){if(Ut>1)Ut--;else{var t,e=!1;for(function(){var t=jt;for(jt=void 0;void 0!==t;){var e=t.S;if(e.v===t.v)for(var n=e.t;void 0!==n;n=n.x)n.i===t.i&&(n.i=e.i);t=t.o}}();void 0!==Pt;){var n=Pt;for(Pt=void 0,Dt++;void 0!==n;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Rt(n))try{n.c()}catch(n){e||(t=n,e=!0)}n=o}}if(Dt=0,Ut--,e)throw t}}var Ot,Tt=void 0;function At(t){var e=Tt,n=Ot;Tt=void 0,Ot=void 0;try{return t()}finally{Tt=e,Ot=n}}var Pt=void 0,Ut=0,Dt=0,Mt=0,Et=0,jt=void 0,Lt=0;function Ht(t){if(void 0!==Tt){var e=t.n;if(void 0===e||e.t!==Tt)return e={i:0,S:t,p:Tt.s,n:void 0,t:Tt,e:void 0,x:void 0,r:e},void 0!==Tt.s&&(Tt.s.n=e),Tt.s=e,t.n=e,32&Tt.f&&t.S(e),e;if(-1===e.i)return e.i=0,void 0!==e.n&&(e.n.p=e.p,void 0!==e.p&&(e.p.n=e.n),e.p=Tt.s,e.n=void 0,Tt.s.n=e,Tt.s=e),e}}function Ft(t,e){this.v=t,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=null==e?void 0:e.watched,this.Z=null==e?void 0:e.unwatched,this.name=null==e?void 0:e.name}function It(t,e){return new Ft(t,e)}function Rt(t){for(var e=t.s;void 0!==e;e=e.n)if(e.S.i!==e.i||!e.S.h()||e.S.i!==e.i)return!0;return!1}function qt(t){for(var e=t.s;void 0!==e;e=e.n){var n=e.S.n;if(void 0!==n&&(e.r=n),e.S.n=e,e.i=-1,void 0===e.n){t.s=e;break}}}function Wt(t){for(var e=t.s,n=void 0;void 0!==e;){var o=e.p;-1===e.i?(e.S.U(e),void 0!==o&&(o.n=e.n),void 0!==e.n&&(e.n.p=o)):n=e,e.S.n=e.r,void 0!==e.r&&(e.r=void 0),e=o}t.s=n}function Bt(t,e){Ft.call(this,void 0,e),this.x=t,this.s=void 0,this.g=Lt-1,this.f=4}function zt(t,e){return new Bt(t,e)}function Vt(t){var e=t.j;if(t.j=void 0,"function"==typeof e){Ut++;var n=Tt;Tt=void 0;try{e()}catch(e){throw t.f&=-2,t.f|=8,Gt(t),e}finally{Tt=n,Nt()}}}function Gt(t){for(var e=t.s;void 0!==e;e=e.n)e.S.U(e);t.x=void 0,t.s=void 0,Vt(t)}function Xt(t){if(Tt!==this)throw new Error("Out-of-order effect");Wt(this),Tt=t,this.f&=-2;try{8&this.f&&Gt(this)}finally{Nt()}}function Zt(t,e){this.x=t,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=null==e?void 0:e.name,Ot&&Ot.push(this)}function Kt(t,e){var n=new Zt(t,e);try{n.c()}catch(t){throw n.d(),t}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}Ft.prototype.brand=Ct,Ft.prototype.h=function(){return!0},Ft.prototype.S=function(t){var e=this,n=this.t;n!==t&&void 0===t.e&&(t.x=n,this.t=t,void 0!==n?n.e=t:At(function(){var t;null==(t=e.W)||t.call(e)}))},Ft.prototype.U=function(t){var e=this;if(void 0!==this.t){var n=t.e,o=t.x;void 0!==n&&(n.x=o,t.e=void 0),void 0!==o&&(o.e=n,t.x=void 0),t===this.t&&(this.t=o,void 0===o&&At(function(){var t;null==(t=e.Z)||t.call(e)}))}},Ft.prototype.subscribe=function(t){var e=this;return Kt(function(){var n=e.value;At(function(){return t(n)})},{name:"sub"})},Ft.prototype.valueOf=function(){return this.value},Ft.prototype.toString=function(){return this.value+""},Ft.prototype.toJSON=function(){return this.value},Ft.prototype.peek=function(){var t=this;return At(function(){return t.value})},Object.defineProperty(Ft.prototype,"value",{get:function(){var t=Ht(this);return void 0!==t&&(t.i=this.i),this.v},set:function(t){if(t!==this.v){if(Dt>100)throw new Error("Cycle detected");n=this,0!==Ut&&0===Dt&&n.l!==Et&&(n.l=Et,jt={S:n,v:n.v,i:n.i,o:jt}),this.v=t,this.i++,Lt++,Ut++;try{for(var e=this.t;void 0!==e;e=e.x)e.t.N()}finally{Nt()}}var n}}),Bt.prototype=new Ft,Bt.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if(32==(36&this.f)||(this.f&=-5,this.g===Lt))return!0;if(this.g=Lt,this.f|=1,this.i>0&&!Rt(this))return this.f&=-2,!0;var t=Tt;try{qt(this),Tt=this;var e=this.x();(16&this.f||this.v!==e||0===this.i)&&(this.v=e,this.f&=-17,this.i++)}catch(t){this.v=t,this.f|=16,this.i++}return Tt=t,Wt(this),this.f&=-2,!0},Bt.prototype.S=function(t){if(void 0===this.t){this.f|=36;for(var e=this.s;void 0!==e;e=e.n)e.S.S(e)}Ft.prototype.S.call(this,t)},Bt.prototype.U=function(t){if(void 0!==this.t&&(Ft.prototype.U.call(this,t),void 0===this.t)){this.f&=-33;for(var e=this.s;void 0!==e;e=e.n)e.S.U(e)}},Bt.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var t=this.t;void 0!==t;t=t.x)t.t.N()}},Object.defineProperty(Bt.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var t=Ht(this);if(this.h(),void 0!==t&&(t.i=this.i),16&this.f)throw this.v;return this.v}}),Zt.prototype.c=function(){var t=this.S();try{if(8&this.f||void 0===this.x)return;var e=this.x();"function"==typeof e&&(this.j=e)}finally{t()}},Zt.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Vt(this),qt(this),Ut++;var t=Tt;return Tt=this,Xt.bind(this,t)},Zt.prototype.N=function(){2&this.f||(this.f|=2,this.u=Pt,Pt=this)},Zt.prototype.d=function(){this.f|=8,1&this.f||Gt(this)},Zt.prototype.dispose=function(){this.d()};var Jt,Qt,Yt=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__,te=[];function ee(t,e){p[t]=e.bind(null,p[t]||function(){})}function ne(t){if(Qt){var e=Qt;Qt=void 0,e()}Qt=t&&t.S()}function oe(t){var e=this,n=t.data,o=re(n);o.name="ReactiveDom",o.value=n;var i=gt(function(){for(var t=e,n=e.__v;n=n.__;)if(n.__c){n.__c.__$f|=4;break}var i=zt(function(){var t=o.value.value;return 0===t?0:!0===t?"":t||""}),r=zt(function(){return!Array.isArray(i.value)&&!m(i.value)}),l=Kt(function(){if(this.N=ae,r.value){var e=i.value;t.__v&&t.__v.__e&&3===t.__v.__e.nodeType&&(t.__v.__e.data=e)}}),u=e.__$u.d;return e.__$u.d=function(){l(),u.call(this)},[r,i]},[]),r=i[0],l=i[1];return r.value?l.peek():l.value}function ie(t,e,n,o){var i=e in t&&void 0===t.ownerSVGElement,r=It(n);return{o:function(t,e){r.value=t,o=e},d:Kt(function(){this.N=ae;var n=r.value.value;o[e]!==n&&(o[e]=n,i?t[e]=n:null==n||!1===n&&"-"!==e[4]?t.removeAttribute(e):t.setAttribute(e,n))})}}function re(t,e){return gt(function(){return It(t,e)},[])}Kt(function(){Jt=this.N})(),oe.displayName="ReactiveTextNode",Object.defineProperties(Ft.prototype,{constructor:{configurable:!0,value:E(L,null).constructor},type:{configurable:!0,value:oe},props:{configurable:!0,get:function(){var t=this;return{data:{get value(){return t.value}}}}},__b:{configurable:!0,value:1}}),ee("__b",function(t,e){if(ne(),"string"==typeof e.type){var n,o=e.props;for(var i in o)if("children"!==i){var r=o[i];r instanceof Ft&&(n||(e.__np=n={}),n[i]=r,o[i]=r.peek())}}t(e)}),ee("__r",function(t,e){if(t(e),e.type!==L){ne();var n,o=e.__c;o&&(o.__$f&=-2,void 0===(n=o.__$u)&&(o.__$u=(i=function(t){return function(){var e;Yt&&(null==(e=this.y)||e.call(this)),t.__$f|=1,t.setState({})}}(o),Kt(function(){r=this},{name:"function"==typeof e.type?e.type.displayName||e.type.name:""}),r.c=i,n=r))),ne(n)}var i,r}),ee("__e",function(t,e,n,o){ne(),t(e,n,o)}),ee("diffed",function(t,e){var n;if(ne(),"string"==typeof e.type&&(n=e.__e)){var o=e.__np,i=e.props,r=n.U;if(r)for(var l in r){var u=r[l];void 0===u||o&&l in o||(u.d(),r[l]=void 0)}if(o)for(var a in r||(r={},n.U=r),o){var s=r[a],_=o[a];void 0===s?(s=ie(n,a,_,i),r[a]=s):s.o(_,i)}}t(e)}),ee("unmount",function(t,e){if("string"==typeof e.type){var n=e.__e;if(n){var o=n.U;if(o)for(var i in n.U=void 0,o){var r=o[i];r&&r.d()}}var l=e.__np;if(l){var u=e.props;for(var a in l)u[a]=l[a]}e.__np=void 0}else{var s=e.__c;if(s){s.__$f|=8;var _=s.__$u;_&&(s.__$u=void 0,_.d())}}t(e)}),ee("__h",function(t,e,n,o){o<3&&(e.__$f|=2),t(e,n,o)}),H.prototype.shouldComponentUpdate=function(t,e){if(this.__R)return!0;var n=this.__$u,o=n&&void 0!==n.s;for(var i in e)return!0;if(this.__f||"boolean"==typeof this.u&&!0===this.u){var r=2&this.__$f;if(!(o||r||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.__$f)return!0;for(var l in t)if("__source"!==l&&t[l]!==this.props[l])return!0;for(var u in this.props)if(!(u in t))return!0;return!1};var le=function(t){queueMicrotask(function(){queueMicrotask(t)})};function ue(){!function(t){if(Ut>0)return t();Et=++Mt,Ut++;try{return t()}finally{Nt()}}(function(){for(var t;t=te.shift();)Jt.call(t)})}function ae(){1===te.push(this)&&(p.requestAnimationFrame||le)(ue)}var se=function(t){var e=at.get(this);return e||(e=new Map,at.set(this,e)),(e=ut(this,e.get(t)||(e.set(t,e=function(t){for(var e,n,o=1,i="",r="",l=[0],u=function(t){1===o&&(t||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?l.push(0,t,i):3===o&&(t||i)?(l.push(3,t,i),o=2):2===o&&"..."===i&&t?l.push(4,t,0):2===o&&i&&!t?l.push(5,0,!0,i):o>=5&&((i||!t&&5===o)&&(l.push(o,0,i,n),o=6),t&&(l.push(o,t,0,n),o=6)),i=""},a=0;a<t.length;a++){a&&(1===o&&u(),u(a));for(var s=0;s<t[a].length;s++)e=t[a][s],1===o?"<"===e?(u(),l=[l],o=3):i+=e:4===o?"--"===i&&">"===e?(o=1,i=""):i=e+i[0]:r?e===r?r="":i+=e:'"'===e||"'"===e?r=e:">"===e?(u(),o=1):o&&("="===e?(o=5,n=i,i=""):"/"===e&&(o<5||">"===t[a][s+1])?(u(),3===o&&(l=l[0]),o=l,(l=l[0]).push(2,0,o),o=0):" "===e||"\t"===e||"\n"===e||"\r"===e?(u(),o=2):i+=e),3===o&&"!--"===i&&(o=4,l=l[0])}return u(),l}(t)),e),arguments,[])).length>1?e:e[0]}.bind(E);const _e=new WeakSet,ce={childList:!0,characterData:!0,subtree:!0};function fe(t,e){var n,o,i,r,l;!function(t){if(_e.has(t))return;_e.add(t);const e=new WeakMap,n=new WeakMap,o=new MutationObserver(t=>{for(const e of t)"characterData"===e.type?u(e.target):i(e);o.takeRecords()});function i({target:t,addedNodes:e,removedNodes:n,previousSibling:o,nextSibling:i}){for(const a of n){if(a.nodeType!==Node.TEXT_NODE||a.isConnected)continue;const n=[...e,o,i].find(r);n&&n.parentNode===t?l(a,n):u(a)}for(const t of e)a(t)}o.observe(t,ce);const r=t=>"FONT"===(null==t?void 0:t.nodeName)&&!n.has(t);function l(t,o){u(t),t.data="",o.after(t),e.set(t,o),n.set(o,t)}function u(t){var n;null==(n=e.get(t))||n.remove(),e.delete(t)}function a(t){const n=t.nextSibling,o=n&&e.get(n);o&&o!==t&&o.nextSibling!==n&&n.before(o)}}(e),n=t,(o=e)==document&&(o=document.documentElement),p.__&&p.__(n,o),i=o.__k,r=[],l=[],K(o,n=o.__k=E(L,null,[n]),i||T,T,o.namespaceURI,i?null:o.firstChild?h.call(o.childNodes):null,r,i?i.__e:o.firstChild,!1,l),Q(r,n,l),n.props.children=null}function de(t,e){const n=function(t){const e=new URLSearchParams(t.replace(/^#/,"")).get("key");return(null==e?void 0:e.trim())||null}(t.hash);return n&&e.replaceState(null,"",t.pathname+t.search),n}const he=`${document.documentElement.dataset.static}/icons.svg`,pe=(t,e="")=>se`<svg class=${`icon ${e}`} width="24" height="24" aria-hidden="true">
    <use href=${`${he}#${t}`} />
  </svg>`,ve=(t,e)=>t.day===e.day&&t.half===e.half,me=t=>t.reduce((t,{minutes:e})=>t+e,0),ye=(t,e)=>t.some(t=>t.activity===e),ge=t=>t.map(({id:t,title:e,minutes:n,day:o,half:i})=>({id:t,title:e,minutes:n,day:o,half:i})),be={am:t=>s("اليوم {n}، صباحًا",{n:t}),pm:t=>s("اليوم {n}، بعد الظهر",{n:t})};function $e(t){const[e,n]=[Math.floor(t/60),t%60];return e?n?s("{h} س {min} د",{h:e,min:n}):s("{h} س",{h:e}):_(["{n} دقيقة","دقيقة واحدة","دقيقتان","{n} دقائق","{n} دقيقة","{n} دقيقة"],"{n} min",n)}const[we,ke]=[120,1440];function Se({stages:t,offered:e}){const n=re(!1),o=t.value,i=(t=>new Set(t.map(({day:t})=>t)).size)(o);return se`<details class="disclosure new-agenda">
    <summary>${_(["لا مراحل","مرحلة واحدة","مرحلتان","{n} مراحل","{n} مرحلة","{n} مرحلة"],"{n} stages",o.length)}<span class="soft">${xe(o,i)}</span></summary>
    <div class="stack">
      ${function(t){const e=[];for(const n of t){const t=e[e.length-1];t&&ve(t,n)?t.stages.push(n):e.push({day:n.day,half:n.half,stages:[n]})}return e.map(t=>({...t,minutes:me(t.stages)}))}(o).map(e=>se`<${Ce} key=${e.stages[0].id} ...${{half:e,days:i,stages:t}} editing=${n.value} />`)}
      <div class="row">
        <button
          type="button"
          class="button small"
          aria-pressed=${n.value}
          onClick=${()=>n.value=!n.value}
        >
          ${pe(n.value?"check":"edit")}${n.value?s("تمّ"):s("عدّل جدول الأعمال")}
        </button>
        ${o!==e()&&se`<button type="button" class="button quiet small" onClick=${()=>t.value=e()}>
            ${pe("undo")}${s("تراجع عن كل التغييرات")}
          </button>`}
      </div>
      <p class="field-hint">${s("يمكنك أيضًا تغيير جدول الأعمال في لوحة الإدارة، قبل الورشة وأثناءها.")}</p>
    </div>
  </details>`}const xe=(t,e)=>[e>1&&_(["لا أيام","يوم واحد","يومان","{n} أيام","{n} يومًا","{n} يوم"],"{n} days",e),me(t)>0&&$e(me(t))].filter(Boolean).join(" · ");function Ce({half:t,days:e,stages:n,editing:o}){const i=function({day:t,half:e},n){return be[e]?be[e](t):n>1?s("اليوم {n}",{n:t}):""}(t,e),r=o?Oe:Ne;return se`<section class="new-half">
    ${i&&se`<h3>${i}<span class="soft">${$e(t.minutes)}</span></h3>`}
    <ol class="new-stages">
      ${t.stages.map(t=>se`<${r} key=${t.id} ...${{stage:t,stages:n}} />`)}
    </ol>
  </section>`}const Ne=({stage:t})=>se`<li class="new-stage" data-activity=${t.activity}>
    <span dir="auto">${t.title}</span
    ><span class="soft">${t.minutes?$e(t.minutes):s("دون حد للوقت")}</span>
  </li>`;function Oe({stage:t,stages:e}){const n=e.value,o=n=>e.value=((t,e,n)=>t.map(t=>t.id===e?{...t,...n}:t))(e.peek(),t.id,n),i=n=>e.value=function(t,e,n){const o=t.findIndex(t=>t.id===e),[i,r]=[t[o],t[o+n]];if(!r)return t;const l=[...t];return ve(i,r)?[l[o],l[o+n]]=[r,i]:l[o]={...i,day:r.day,half:r.half},l}(e.peek(),t.id,n),r={title:t.title};return se`<li class="new-stage" data-edited>
    <input
      aria-label=${s("عنوان {title}",r)}
      value=${t.title}
      maxlength=${we}
      required
      dir="auto"
      onInput=${t=>o({title:t.target.value})}
    />
    <label class="new-minutes"
      ><input
        type="number"
        min="0"
        max=${ke}
        required
        aria-label=${s("دقائق {title}",r)}
        value=${t.minutes}
        onInput=${({target:t})=>t.validity.valid&&o({minutes:Number(t.value)})}
      /><small class="soft" aria-hidden="true">${s("دقيقة")}</small></label
    >
    <span class="new-moves">
      <${Te}
        words=${s("حرّك {title} إلى الأعلى",r)}
        mark="chevron-up"
        off=${n[0].id===t.id}
        act=${()=>i(-1)}
      />
      <${Te}
        words=${s("حرّك {title} إلى الأسفل",r)}
        mark="chevron-down"
        off=${n[n.length-1].id===t.id}
        act=${()=>i(1)}
      />
      <${Te}
        words=${s("أزل {name}",{name:t.title})}
        mark="trash"
        off=${1===n.length}
        act=${()=>e.value=((t,e)=>t.filter(t=>t.id!==e))(e.peek(),t.id)}
      />
    </span>
  </li>`}const Te=({words:t,mark:e,off:n,act:o})=>se`<button type="button" class="button quiet icon-only" aria-label=${t} disabled=${n} onClick=${o}>
    ${pe(e)}
  </button>`;function Ae({title:t,close:e,wide:n,children:o}){const i=(st=5,gt(function(){return{current:null}},[]));var r,l;return r=[],l=yt(ot++,4),!ct.__s&&xt(l.__H,r)&&(l.__=()=>{const[t,e]=[document.activeElement,i.current];return e.showModal(),()=>(e.close(),function(t){var e;null==(e=(null==t?void 0:t.isConnected)&&t!==document.body?t:document.querySelector("[data-focus-home]"))||e.focus({preventScroll:!0})}(t))},l.u=r,it.__h.push(l)),se`<dialog
    class=${n?"dialog console-wide":"dialog"}
    ref=${i}
    aria-label=${t}
    onCancel=${t=>(t.preventDefault(),e())}
  >
    <div class="console-dialog-head">
      <h2>${t}</h2>
      <button type="button" class="button quiet icon-only" aria-label=${s("أغلق هذه النافذة")} onClick=${e}>
        ${pe("close")}
      </button>
    </div>
    ${o}
  </dialog>`}const Pe=["people","person","fish","boat","government","leaf","book","microphone","heart","market","hand","youth","elder","national","house","tree","wheat","briefcase","star","wave","balance","globe","wrench","training","technology"],Ue=Array.from({length:12},(t,e)=>e+1),De=({icon:t,colour:e,name:n="",onChange:o})=>se`<fieldset class="look-icons">
      <legend>${s("الصورة")}</legend>
      ${Pe.map((e,i)=>se`<label key=${e} class="look">
            <input
              type="radio"
              name=${`${n}icon`}
              value=${e}
              defaultChecked=${e===t}
              aria-label=${s("الصورة {n}",{n:i+1})}
              onChange=${o}
            />
            <span>${pe(e)}</span></label
          >`)}
    </fieldset>
    <fieldset class="look-icons">
      <legend>${s("اللون")}</legend>
      ${Ue.map(t=>se`<label key=${t} class="look" data-colour=${t}>
            <input
              type="radio"
              name=${`${n}colour`}
              value=${t}
              defaultChecked=${t===e}
              aria-label=${s("اللون {n}",{n:t})}
              onChange=${o} />
            <span class="look-colour"></span
          ></label>`)}
    </fieldset>`,Me=/\r\n|[\r\u000b\u000c\u000e\u0085\u2028\u2029]/g,Ee=/[\u0002\u001f\u00ad\ufffe]\n?/g,je=/[\ufeff\ufffc\u202a-\u202e\u2066-\u2069]/g,Le=/[\u00a0\u1680\u2000-\u200a\u202f\u205f]/g,He=[/[\u2022\u2023\u2043\u2219\u25a0-\u25ff\u2610-\u2612\u2713-\u2718\u2751\u2756\u2794\u27a2-\u27a4\u00b7\u30fb*\uf020-\uf0ff]\s*/,/[-+\u2010-\u2015\u2212]\s+/,/o\t/].map(({source:t})=>t).join("|"),Fe=new RegExp(`^[\\s\\u200e\\u200f]*(?:${He})${/(?:\[[ xX]?\]\s*)?/.source}(?=\\S)`),Ie=/^[\s\u200e\u200f]*(?:\(?\d{1,3}[.)\u3001]\s+|\([\p{L}\p{N}]\)\s+|[A-Za-z]\)\s+|[ivx]{1,5}[.)]\s+|[IVX]{1,5}\)\s+|\d{1,3}\.?\t\s*)(?=\S)/u,Re=t=>t.replace(Fe.test(t)?Fe:Ie,""),qe=t=>t.split('"').length-1,We=t=>qe(t)%2==1&&/(^|[\t,;])\s*"/.test(t),Be={name:"name",group:"name",groups:"name",icon:"icon",colour:"colour",color:"colour"};function ze(t){var e;const n=(t=>function(t){const e=[];for(let n=0;n<t.length;n+=1){const o=We(t[n])?t.findIndex((t,e)=>e>n&&qe(t)%2):-1;e.push(o<0?t[n]:t.slice(n,o+1).join(" ")),o>0&&(n=o)}return e}((t=>t.replace(Me,"\n").replace(Ee,"").replace(je,"").replace(Le," "))(t).split("\n")).filter(t=>t.trim()))(t),o=function(t){const e=Object.fromEntries(Object.entries({[s("المجموعة")]:"name",[s("الاسم")]:"name",[s("الصورة")]:"icon",[s("اللون")]:"colour",...Be}).map(([t,e])=>[t.toLowerCase(),e])),n=t.map(t=>e[t.toLowerCase()]);return n.includes("name")?n:null}(Ge(null!=(e=n[0])?e:"")),i=o?n.slice(1).map(t=>function(t,e){var n;const o={name:null!=(n=t[e.indexOf("name")])?n:""},[i,r]=[t[e.indexOf("icon")],Number(t[e.indexOf("colour")])];return{...o,...i&&{icon:i},...r>=1&&r<=12&&{colour:Math.round(r)}}}(Ge(t),o)):n.map(Re).map(Ve);return function(t){const e=new Set;return t.filter(({name:t})=>!e.has(t.toLocaleLowerCase())&&e.add(t.toLocaleLowerCase()))}(i.filter(t=>t.name))}function Ve(t){var e;const n=Ge(t);return{name:t.includes("\t")?null!=(e=n.find(t=>new RegExp("\\p{L}","u").test(t)))?e:"":n.filter(Boolean).join(", ")}}function Ge(t){const e=t.includes("\t")?"\t":t.includes(";")&&!t.includes(",")?";":",",n=[];let o="",i=!1;for(let r=0;r<t.length;r+=1)i&&'"'===t[r]&&'"'===t[r+1]?(o+='"',r+=1):'"'!==t[r]||!i&&o.trim()?t[r]!==e||i?o+=t[r]:(n.push(o),o=""):i=!i;return[...n,o].map(t=>t.trim())}const Xe=()=>[{name:s("المجتمع المحلي"),icon:"house"},{name:s("الأعمال"),icon:"briefcase"},{name:s("الإدارة المحلية"),icon:"government"},{name:s("الحكومة الوطنية"),icon:"balance"},{name:s("المدارس والعلوم"),icon:"book"},{name:s("المجتمع المدني"),icon:"hand"},{name:s("الإعلام"),icon:"microphone"},{name:s("المانحون والشركاء"),icon:"globe"}].map((t,e)=>({...t,id:e,colour:e+1}));let Ze=100;const Ke=(t,e)=>({icon:"people",colour:e%12+1,...t,id:Ze+=1}),Je=(t,e=0)=>t.map((t,n)=>Qe(Ke(t,e+n))),Qe=t=>({...t,icon:Pe.includes(t.icon)?t.icon:"people"});function Ye({groups:t}){const e=re(null),n=(e,n)=>t.value=t.peek().map(t=>t.id===e?{...t,...n}:t),o=e=>t.value=t.peek().filter(t=>t.id!==e),i=t.value.find(t=>t.id===e.value);return se`<div class="stack">
    <ol class="new-groups">
      ${t.value.map((t,i)=>se`<${tn} key=${t.id} ...${{group:t,place:i+1,set:n,remove:o}} dress=${()=>e.value=t.id} />`)}
    </ol>
    <div class="row">
      <button type="button" class="button small" onClick=${()=>t.value=[...t.peek(),Ke({name:""},t.peek().length)]}>${pe("plus")}${s("أضف مجموعة")}</button>
      <span class="soft">${_(["لا مجموعات","مجموعة واحدة","مجموعتان","{n} مجموعات","{n} مجموعة","{n} مجموعة"],"{n} groups",t.value.length)}</span>
    </div>
    <${nn} groups=${t} />
    ${i&&se`<${en} group=${i} set=${n} close=${()=>e.value=null} />`}
  </div>`}const tn=({group:t,place:e,set:n,remove:o,dress:i})=>se`<li class="new-group">
    <button
      type="button"
      class="badge big"
      data-colour=${t.colour}
      aria-label=${s("صورة {name} ولونها",{name:t.name||e})}
      onClick=${i}
    >
      ${pe(t.icon)}
    </button>
    <input
      aria-label=${s("المجموعة {n}",{n:e})}
      maxlength=${60}
      value=${t.name}
      dir="auto"
      onInput=${e=>n(t.id,{name:e.target.value})}
    />
    <button
      type="button"
      class="button quiet icon-only"
      aria-label=${s("أزل {name}",{name:t.name||e})}
      onClick=${()=>o(t.id)}
    >
      ${pe("trash")}
    </button>
  </li>`,en=({group:t,set:e,close:n})=>se`<${Ae} title=${t.name||s("الصورة واللون")} close=${n}>
    <form class="stack" method="dialog" onSubmit=${n}>
      <${De}
        icon=${t.icon}
        colour=${t.colour}
        onChange=${({target:n})=>e(t.id,{[n.name]:"colour"===n.name?Number(n.value):n.value})}
      />
      <div class="dialog-foot"><button type="button" class="button primary" onClick=${n}>${s("تمّ")}</button></div>
    </form><//
  >`;function nn({groups:t}){const e=re(""),n=ze(e.value),o=o=>{t.value=[...o,...Je(n,o.length)],e.value=""};return se`<details class="disclosure">
    <summary>${s("ألصق قائمة")}</summary>
    <div class="stack">
      <label class="field"
        ><span class="field-hint">${s("مجموعة في كل سطر، أو CSV بأعمدة group وicon وcolour.")}</span>
        <textarea
          rows="5"
          value=${e.value}
          aria-label=${s("قائمة المجموعات")}
          onInput=${t=>e.value=t.target.value}
          dir="auto"
        ></textarea>
      </label>
      <div class="row">
        <button type="button" class="button small" disabled=${!n.length} onClick=${()=>o([])}>
          ${n.length?_(["استعمل هذه المجموعات ({n}) بدلًا منها","استعمل هذه المجموعة بدلًا منها","استعمل هاتين المجموعتين بدلًا منها","استعمل هذه المجموعات ({n}) بدلًا منها","استعمل هذه المجموعات ({n}) بدلًا منها","استعمل هذه المجموعات ({n}) بدلًا منها"],"Use these {n} groups instead",n.length):s("استعمل هذه القائمة بدلًا منها")}
        </button>
        <button type="button" class="button small" disabled=${!n.length} onClick=${()=>o(t.peek())}>
          ${s("أضفها إلى القائمة")}
        </button>
      </div>
    </div>
  </details>`}function on({hostKey:t,take:e,needKey:n}){const o=re(""),i=re(!1),r=async i=>{var r;if(o.value="",i){if(!t().trim())return o.value=s("أدخل مفتاح المضيف أولًا، ثم اختر الملف من جديد."),n();try{await async function(t,e,n){if(t.size>262144)throw{why:s("هذا الملف أكبر من أن يكون ملف طريقة.")};const o=await rn(t);n(await f("/api/methods/check",e,"application/toml",o),function(t){const[e,n]=new Uint8Array(t),o={"255,254":"utf-16le","254,255":"utf-16be"}[`${e},${n}`];return new TextDecoder(null!=o?o:"utf-8").decode(t)}(o))}(i,t(),e)}catch(t){o.value=null!=(r=t.why)?r:s("لا يمكن الوصول إلى الخادم. حاول مرة أخرى.")}}};return se`<div
    class="new-drop"
    data-over=${i.value}
    onDragOver=${t=>(t.preventDefault(),i.value=!0)}
    onDragLeave=${()=>i.value=!1}
    onDrop=${t=>(t.preventDefault(),i.value=!1,r(t.dataTransfer.files[0]))}
  >
    <label class="field"
      ><b>${s("استخدم جدول أعمال محفوظًا")}</b>
      <span class="field-hint"
        >${s("أفلت ملف طريقة هنا، أو اختر ملفًا. تحصل عليه في لوحة الإدارة بزر «احفظ جدول الأعمال هذا».")}</span
      >
      <input
        type="file"
        accept=".toml,application/toml,text/plain"
        onChange=${({target:t})=>r(t.files[0]).finally(()=>t.value="")}
      />
    </label>
    ${o.value&&se`<p class="notice" data-tone="error" role="alert">${pe("warning")}<span>${o.value}</span></p>`}
  </div>`}const rn=t=>new Promise((e,n)=>{const o=new FileReader;o.onload=()=>e(o.result),o.onerror=()=>n({why:s("تعذّرت قراءة هذا الملف.")}),o.readAsArrayBuffer(t)});export{Se as A,Ye as G,It as K,on as M,f as a,de as b,Je as d,se as n,d as o,fe as r,Xe as s,s as t,ye as u,ge as w};
