var t;function e(t){const e=Math.trunc(t)||0;return this[e<0?this.length+e:e]}function n(...t){for(;this.lastChild;)this.lastChild.remove();this.append(...t)}null!=Object.hasOwn||(Object.hasOwn=(t,e)=>Object.prototype.hasOwnProperty.call(t,e));for(const t of[Array,String])null!=t.prototype.at||o(t,{at:e});for(const t of[globalThis.Element,globalThis.Document,globalThis.DocumentFragment])null!=(null==t?void 0:t.prototype.replaceChildren)||o(t,{replaceChildren:n});function o(t,e){for(const[n,o]of Object.entries(e))t&&Object.defineProperty(t.prototype,n,{value:o,writable:!0,configurable:!0})}const i=["zero","one","two","few","many","other"],r=(null==(t=globalThis.document)?void 0:t.documentElement.lang)||"en",l=new Intl.PluralRules(r);let u;function a(t,e){return _(t,e)}function s(t,e,n,o){return _(Array.isArray(t)?function(t,e){var n;return null!=u||(u=new Set(Array.from({length:201},(t,e)=>l.select(e)))),null!=(n=t[i.filter(t=>u.has(t)).indexOf(l.select(e))])?n:t[t.length-1]}(t,n):1===n?t:e,{...o,n:new Intl.NumberFormat(`${r}-u-nu-latn`).format(n)})}function _(t,e){const n=new Map(Object.entries(null!=e?e:{}));return t.replace(/\{(\w+)\}/g,(t,e)=>n.has(e)?String(n.get(e)):t)}async function c(t,e,n,o){const i=await fetch(t,{method:"POST",headers:{"Content-Type":n,Authorization:`Bearer ${e.trim()}`},body:o}),r=await i.json();if(!i.ok)throw r.error;return r}function f({code:t,facilitator_url:e}){!function(t,e){try{sessionStorage.setItem((t=>`wsr:${t}:link`)(t),e)}catch{}}(t,e),location.assign(`/w/${t}/run${new URL(e).hash}`)}var d,h,p,v,m,y,g,b,$,w,k,S,x,C,N,O={},T=[],A=/acit|ex(?:s|g|n|p|$)|rph|grid|ows|mnc|ntw|ine[ch]|zoo|^ord|itera/i,P=Array.isArray;function U(t,e){for(var n in e)t[n]=e[n];return t}function D(t){t&&t.parentNode&&t.parentNode.removeChild(t)}function M(t,e,n){var o,i,r,l={};for(r in e)"key"==r?o=e[r]:"ref"==r?i=e[r]:l[r]=e[r];if(arguments.length>2&&(l.children=arguments.length>3?d.call(arguments,2):n),"function"==typeof t&&null!=t.defaultProps)for(r in t.defaultProps)void 0===l[r]&&(l[r]=t.defaultProps[r]);return E(t,l,o,i,null)}function E(t,e,n,o,i){var r={type:t,props:e,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:void 0,__v:null!=i?i:++p,__i:-1,__u:0};return null==i&&null!=h.vnode&&h.vnode(r),r}function j(t){return t.children}function L(t,e){this.props=t,this.context=e}function H(t,e){if(null==e)return t.__?H(t.__,t.__i+1):null;for(var n;e<t.__k.length;e++)if(null!=(n=t.__k[e])&&null!=n.__e)return n.__e;return"function"==typeof t.type?H(t):null}function F(t){if(t.__P&&t.__d){var e=t.__v,n=e.__e,o=[],i=[],r=U({},e);r.__v=e.__v+1,h.vnode&&h.vnode(r),Z(t.__P,r,e,t.__n,t.__P.namespaceURI,32&e.__u?[n]:null,o,null!=n?n:H(e),!!(32&e.__u),i),r.__v=e.__v,r.__.__k[r.__i]=r,J(o,r,i),e.__e=e.__=null,r.__e!=n&&I(r)}}function I(t){if(null!=(t=t.__)&&null!=t.__c)return t.__e=t.__c.base=null,t.__k.some(function(e){if(null!=e&&null!=e.__e)return t.__e=t.__c.base=e.__e}),I(t)}function R(t){(!t.__d&&(t.__d=!0)&&m.push(t)&&!q.__r++||y!=h.debounceRendering)&&((y=h.debounceRendering)||g)(q)}function q(){try{for(var t,e=1;m.length;)m.length>e&&m.sort(b),t=m.shift(),e=m.length,F(t)}finally{m.length=q.__r=0}}function W(t,e,n,o,i,r,l,u,a,s,_){var c,f,d,h,p,v,m=o&&o.__k||T,y=e.length;for(a=function(t,e,n,o,i){var r,l,u,a,s,_=n.length,c=_,f=0;for(t.__k=new Array(i),r=0;r<i;r++)null!=(l=e[r])&&"boolean"!=typeof l&&"function"!=typeof l?("string"==typeof l||"number"==typeof l||"bigint"==typeof l||l.constructor==String?l=t.__k[r]=E(null,l,null,null,null):P(l)?l=t.__k[r]=E(j,{children:l},null,null,null):void 0===l.constructor&&l.__b>0?l=t.__k[r]=E(l.type,l.props,l.key,l.ref?l.ref:null,l.__v):t.__k[r]=l,a=r+f,l.__=t,l.__b=t.__b+1,u=null,-1!=(s=l.__i=z(l,n,a,c))&&(c--,(u=n[s])&&(u.__u|=2)),null==u||null==u.__v?(-1==s&&(i>_?f--:i<_&&f++),"function"!=typeof l.type&&(l.__u|=4)):s!=a&&(s==a-1?f--:s==a+1?f++:(s>a?f--:f++,l.__u|=4))):t.__k[r]=null;if(c)for(r=0;r<_;r++)null!=(u=n[r])&&!(2&u.__u)&&(u.__e==o&&(o=H(u)),tt(u,u));return o}(n,e,m,a,y),c=0;c<y;c++)null!=(d=n.__k[c])&&(f=-1!=d.__i&&m[d.__i]||O,d.__i=c,v=Z(t,d,f,i,r,l,u,a,s,_),h=d.__e,d.ref&&f.ref!=d.ref&&(f.ref&&Y(f.ref,null,d),_.push(d.ref,d.__c||h,d)),null==p&&null!=h&&(p=h),4&d.__u?(a=B(d,a,t),f.__e&&(f.__e=null)):"function"==typeof d.type&&void 0!==v?a=v:h&&(a=h.nextSibling),d.__u&=-7);return n.__e=p,a}function B(t,e,n){var o,i;if("function"==typeof t.type){for(o=t.__k,i=0;o&&i<o.length;i++)o[i]&&(o[i].__=t,e=B(o[i],e,n));return e}t.__e!=e&&(e&&t.type&&!e.parentNode&&(e=H(t)),e=n.insertBefore(t.__e,e||null));do{e=e&&e.nextSibling}while(null!=e&&8==e.nodeType);return e}function z(t,e,n,o){var i,r,l,u=t.key,a=t.type,s=e[n],_=null!=s&&!(2&s.__u);if(null===s&&null==u||_&&u==s.key&&a==s.type)return n;if(o>(_?1:0))for(i=n-1,r=n+1;i>=0||r<e.length;)if(null!=(s=e[l=i>=0?i--:r++])&&!(2&s.__u)&&u==s.key&&a==s.type)return l;return-1}function V(t,e,n){"-"==e[0]?t.setProperty(e,null!=n?n:""):t[e]=null==n?"":"number"!=typeof n||A.test(e)?n:n+"px"}function G(t,e,n,o,i){var r,l;t:if("style"==e)if("string"==typeof n)t.style.cssText=n;else{if("string"==typeof o&&(t.style.cssText=o=""),o)for(e in o)n&&e in n||V(t.style,e,"");if(n)for(e in n)o&&n[e]==o[e]||V(t.style,e,n[e])}else if("o"==e[0]&&"n"==e[1])r=e!=(e=e.replace(S,"$1")),l=e.toLowerCase(),e=l in t||"onFocusOut"==e||"onFocusIn"==e?l.slice(2):e.slice(2),t.l||(t.l={}),t.l[e+r]=n,n?o?n[k]=o[k]:(n[k]=x,t.addEventListener(e,r?N:C,r)):t.removeEventListener(e,r?N:C,r);else{if("http://www.w3.org/2000/svg"==i)e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if("width"!=e&&"height"!=e&&"href"!=e&&"list"!=e&&"form"!=e&&"tabIndex"!=e&&"download"!=e&&"rowSpan"!=e&&"colSpan"!=e&&"role"!=e&&"popover"!=e&&e in t)try{t[e]=null!=n?n:"";break t}catch{}"function"==typeof n||(null==n||!1===n&&"-"!=e[4]?t.removeAttribute(e):t.setAttribute(e,"popover"==e&&1==n?"":n))}}function X(t){return function(e){if(this.l){var n=this.l[e.type+t];if(null==e[w])e[w]=x++;else if(e[w]<n[k])return;return n(h.event?h.event(e):e)}}}function Z(t,e,n,o,i,r,l,u,a,s){var _,c,f,p,v,m,y,g,b,$,w,k,S,x,C,N,A=e.type;if(void 0!==e.constructor)return null;128&n.__u&&(a=!!(32&n.__u),r=[u=e.__e=n.__e]),(_=h.__b)&&_(e);t:if("function"==typeof A){c=l.length;try{if(b=e.props,$=A.prototype&&A.prototype.render,w=(_=A.contextType)&&o[_.__c],k=_?w?w.props.value:_.__:o,n.__c?g=(f=e.__c=n.__c).__=f.__E:($?e.__c=f=new A(b,k):(e.__c=f=new L(b,k),f.constructor=A,f.render=et),w&&w.sub(f),f.state||(f.state={}),f.__n=o,p=f.__d=!0,f.__h=[],f._sb=[]),$&&null==f.__s&&(f.__s=f.state),$&&null!=A.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=U({},f.__s)),U(f.__s,A.getDerivedStateFromProps(b,f.__s))),v=f.props,m=f.state,f.__v=e,p)$&&null==A.getDerivedStateFromProps&&null!=f.componentWillMount&&f.componentWillMount(),$&&null!=f.componentDidMount&&f.__h.push(f.componentDidMount);else{if($&&null==A.getDerivedStateFromProps&&b!==v&&null!=f.componentWillReceiveProps&&f.componentWillReceiveProps(b,k),e.__v==n.__v||!f.__e&&null!=f.shouldComponentUpdate&&!1===f.shouldComponentUpdate(b,f.__s,k)){e.__v!=n.__v&&(f.props=b,f.state=f.__s,f.__d=!1),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(t){t&&(t.__=e)}),T.push.apply(f.__h,f._sb),f._sb=[],f.__h.length&&l.push(f),u=H(n);break t}null!=f.componentWillUpdate&&f.componentWillUpdate(b,f.__s,k),$&&null!=f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(v,m,y)})}if(f.context=k,f.props=b,f.__P=t,f.__e=!1,S=h.__r,x=0,$)f.state=f.__s,f.__d=!1,S&&S(e),_=f.render(f.props,f.state,f.context),T.push.apply(f.__h,f._sb),f._sb=[];else do{f.__d=!1,S&&S(e),_=f.render(f.props,f.state,f.context),f.state=f.__s}while(f.__d&&++x<25);f.state=f.__s,null!=f.getChildContext&&(o=U(U({},o),f.getChildContext())),$&&!p&&null!=f.getSnapshotBeforeUpdate&&(y=f.getSnapshotBeforeUpdate(v,m)),C=null!=_&&_.type===j&&null==_.key?Q(_.props.children):_,u=W(t,P(C)?C:[C],e,n,o,i,r,l,u,a,s),f.base=e.__e,e.__u&=-161,f.__h.length&&l.push(f),g&&(f.__E=f.__=null)}catch(t){if(l.length=c,e.__v=null,a||null!=r){if(t.then){for(e.__u|=a?160:128;u&&8==u.nodeType&&u.nextSibling;)u=u.nextSibling;null!=r&&(r[r.indexOf(u)]=null),e.__e=u}else if(null!=r)for(N=r.length;N--;)D(r[N])}else e.__e=n.__e;null==e.__k&&(e.__k=n.__k||[]),t.then||K(e),h.__e(t,e,n)}}else null==r&&e.__v==n.__v?(e.__k=n.__k,e.__e=n.__e):u=e.__e=function(t,e,n,o,i,r,l,u,a){var s,_,c,f,p,v,m,y=n.props||O,g=e.props,b=e.type;if("svg"==b?i="http://www.w3.org/2000/svg":"math"==b?i="http://www.w3.org/1998/Math/MathML":i||(i="http://www.w3.org/1999/xhtml"),null!=r)for(s=0;s<r.length;s++)if((p=r[s])&&"setAttribute"in p==!!b&&(b?p.localName==b:3==p.nodeType)){t=p,r[s]=null;break}if(null==t){if(null==b)return document.createTextNode(g);t=document.createElementNS(i,b,g.is&&g),u&&(h.__m&&h.__m(e,r),u=!1),r=null}if(null==b)y===g||u&&t.data==g||(t.data=g);else{if(r="textarea"==b&&null!=g.defaultValue?null:r&&d.call(t.childNodes),!u&&null!=r)for(y={},s=0;s<t.attributes.length;s++)y[(p=t.attributes[s]).name]=p.value;for(s in y)p=y[s],"dangerouslySetInnerHTML"==s?c=p:"children"==s||s in g||"value"==s&&"defaultValue"in g||"checked"==s&&"defaultChecked"in g||G(t,s,null,p,i);for(s in g)p=g[s],"children"==s?f=p:"dangerouslySetInnerHTML"==s?_=p:"value"==s?v=p:"checked"==s?m=p:u&&"function"!=typeof p||y[s]===p||G(t,s,p,y[s],i);if(_)u||c&&(_.__html==c.__html||_.__html==t.innerHTML)||(t.innerHTML=_.__html),e.__k=[];else if(c&&(t.innerHTML=""),W("template"==e.type?t.content:t,P(f)?f:[f],e,n,o,"foreignObject"==b?"http://www.w3.org/1999/xhtml":i,r,l,r?r[0]:n.__k&&H(n,0),u,a),null!=r)for(s=r.length;s--;)D(r[s]);u&&"textarea"!=b||(s="value","progress"==b&&null==v?t.removeAttribute("value"):null!=v&&(v!==t[s]||"progress"==b&&!v||"option"==b&&v!=y[s])&&G(t,s,v,y[s],i),s="checked",null!=m&&m!=t[s]&&G(t,s,m,y[s],i))}return t}(n.__e,e,n,o,i,r,l,a,s);return(_=h.diffed)&&_(e),128&e.__u?void 0:u}function K(t){t&&(t.__c&&(t.__c.__e=!0),t.__k&&t.__k.some(K))}function J(t,e,n){for(var o=0;o<n.length;o++)Y(n[o],n[++o],n[++o]);h.__c&&h.__c(e,t),t.some(function(e){try{t=e.__h,e.__h=[],t.some(function(t){t.call(e)})}catch(t){h.__e(t,e.__v)}})}function Q(t){return"object"!=typeof t||null==t||t.__b>0?t:P(t)?t.map(Q):void 0!==t.constructor?null:U({},t)}function Y(t,e,n){try{if("function"==typeof t){var o="function"==typeof t.__u;o&&t.__u(),o&&null==e||(t.__u=t(e))}else t.current=e}catch(t){h.__e(t,n)}}function tt(t,e,n){var o,i;if(h.unmount&&h.unmount(t),(o=t.ref)&&(o.current&&o.current!=t.__e||Y(o,null,e)),null!=(o=t.__c)){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(t){h.__e(t,e)}o.base=o.__P=o.__n=null}if(o=t.__k)for(i=0;i<o.length;i++)o[i]&&tt(o[i],e,n||"function"!=typeof t.type);n||D(t.__e),t.__c=t.__=t.__e=void 0}function et(t,e,n){return this.constructor(t,n)}d=T.slice,h={__e:function(t,e,n,o){for(var i,r,l;e=e.__;)if((i=e.__c)&&!i.__)try{if((r=i.constructor)&&null!=r.getDerivedStateFromError&&(i.setState(r.getDerivedStateFromError(t)),l=i.__d),null!=i.componentDidCatch&&(i.componentDidCatch(t,o||{}),l=i.__d),l)return i.__E=i}catch(e){t=e}throw t}},p=0,v=function(t){return null!=t&&void 0===t.constructor},L.prototype.setState=function(t,e){var n;n=null!=this.__s&&this.__s!=this.state?this.__s:this.__s=U({},this.state),"function"==typeof t&&(t=t(U({},n),this.props)),t&&U(n,t),null!=t&&this.__v&&(e&&this._sb.push(e),R(this))},L.prototype.forceUpdate=function(t){this.__v&&(this.__e=!0,t&&this.__h.push(t),R(this))},L.prototype.render=j,m=[],g="function"==typeof Promise?Promise.prototype.then.bind(Promise.resolve()):setTimeout,b=function(t,e){return t.__v.__b-e.__v.__b},q.__r=0,$=Math.random().toString(8),w="__d"+$,k="__a"+$,S=/(PointerCapture)$|Capture$/i,x=0,C=X(!1),N=X(!0);var nt,ot,it,rt,lt=function(t,e,n,o){var i;e[0]=0;for(var r=1;r<e.length;r++){var l=e[r++],u=e[r]?(e[0]|=l?1:2,n[e[r++]]):e[++r];3===l?o[0]=u:4===l?o[1]=Object.assign(o[1]||{},u):5===l?(o[1]=o[1]||{})[e[++r]]=u:6===l?o[1][e[++r]]+=u+"":l?(i=t.apply(u,lt(t,u,n,["",null])),o.push(i),u[0]?e[0]|=2:(e[r-2]=0,e[r]=i)):o.push(u)}return o},ut=new Map,at=0,st=[],_t=h,ct=_t.__b,ft=_t.__r,dt=_t.diffed,ht=_t.__c,pt=_t.unmount,vt=_t.__;function mt(t,e){_t.__h&&_t.__h(ot,t,at||e),at=0;var n=ot.__H||(ot.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function yt(t,e){var n=mt(nt++,7);return St(n.__H,e)&&(n.__=t(),n.__H=e,n.__h=t),n.__}function gt(){for(var t;t=st.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(wt),e.__h.some(kt),e.__h=[]}catch(n){e.__h=[],_t.__e(n,t.__v)}}}_t.__b=function(t){ot=null,ct&&ct(t)},_t.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),vt&&vt(t,e)},_t.__r=function(t){ft&&ft(t),nt=0;var e=(ot=t.__c).__H;e&&(it===ot?(e.__h=[],ot.__h=[],e.__.some(function(t){t.__N&&(t.__=t.__N),t.u=t.__N=void 0})):(e.__h.some(wt),e.__h.some(kt),e.__h=[],nt=0)),it=ot},_t.diffed=function(t){dt&&dt(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&(1!==st.push(e)&&rt===_t.requestAnimationFrame||((rt=_t.requestAnimationFrame)||$t)(gt)),e.__H.__.some(function(t){t.u&&(t.__H=t.u,t.u=void 0)})),it=ot=null},_t.__c=function(t,e){e.some(function(t){try{t.__h.some(wt),t.__h=t.__h.filter(function(t){return!t.__||kt(t)})}catch(n){e.some(function(t){t.__h&&(t.__h=[])}),e=[],_t.__e(n,t.__v)}}),ht&&ht(t,e)},_t.unmount=function(t){pt&&pt(t);var e,n=t.__c;n&&n.__H&&(n.__H.__.some(function(t){try{wt(t)}catch(t){e=t}}),n.__H=void 0,e&&_t.__e(e,n.__v))};var bt="function"==typeof requestAnimationFrame;function $t(t){var e,n=function(){clearTimeout(o),bt&&cancelAnimationFrame(e),setTimeout(t)},o=setTimeout(n,35);bt&&(e=requestAnimationFrame(n))}function wt(t){var e=ot,n=t.__c;"function"==typeof n&&(t.__c=void 0,n()),ot=e}function kt(t){var e=ot;t.__c=t.__(),ot=e}function St(t,e){return!t||t.length!==e.length||e.some(function(e,n){return e!==t[n]})}var xt=Symbol.for("preact-signals");function Ct(){if(Pt>1)Pt--;else{var t,e=!1;for(function(){var t=Et;for(Et=void 0;void 0!==t;){var e=t.S;if(e.v===t.v)for(var n=e.t;void 0!==n;n=n.x)n.i===t.i&&(n.i=e.i);t=t.o}}();void 0!==At;){var n=At;for(At=void 0,Ut++;void 0!==n;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&It(n))try{n.c()}catch(n){e||(t=n,e=!0)}n=o}}if(Ut=0,Pt--,e)throw t}}var Nt,Ot=void 0;function Tt(t){var e=Ot,n=Nt;Ot=void 0,Nt=void 0;try{return t()}finally{Ot=e,Nt=n}}var At=void 0,Pt=0,Ut=0,Dt=0,Mt=0,Et=void 0,jt=0;function Lt(t){if(void 0!==Ot){var e=t.n;if(void 0===e||e.t!==Ot)return e={i:0,S:t,p:Ot.s,n:void 0,t:Ot,e:void 0,x:void 0,r:e},void 0!==Ot.s&&(Ot.s.n=e),Ot.s=e,t.n=e,32&Ot.f&&t.S(e),e;if(-1===e.i)return e.i=0,void 0!==e.n&&(e.n.p=e.p,void 0!==e.p&&(e.p.n=e.n),e.p=Ot.s,e.n=void 0,Ot.s.n=e,Ot.s=e),e}}function Ht(t,e){this.v=t,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=null==e?void 0:e.watched,this.Z=null==e?void 0:e.unwatched,this.name=null==e?void 0:e.name}function Ft(t,e){return new Ht(t,e)}function It(t){for(var e=t.s;void 0!==e;e=e.n)if(e.S.i!==e.i||!e.S.h()||e.S.i!==e.i)return!0;return!1}function Rt(t){for(var e=t.s;void 0!==e;e=e.n){var n=e.S.n;if(void 0!==n&&(e.r=n),e.S.n=e,e.i=-1,void 0===e.n){t.s=e;break}}}function qt(t){for(var e=t.s,n=void 0;void 0!==e;){var o=e.p;-1===e.i?(e.S.U(e),void 0!==o&&(o.n=e.n),void 0!==e.n&&(e.n.p=o)):n=e,e.S.n=e.r,void 0!==e.r&&(e.r=void 0),e=o}t.s=n}function Wt(t,e){Ht.call(this,void 0,e),this.x=t,this.s=void 0,this.g=jt-1,this.f=4}function Bt(t,e){return new Wt(t,e)}function zt(t){var e=t.j;if(t.j=void 0,"function"==typeof e){Pt++;var n=Ot;Ot=void 0;try{e()}catch(e){throw t.f&=-2,t.f|=8,Vt(t),e}finally{Ot=n,Ct()}}}function Vt(t){for(var e=t.s;void 0!==e;e=e.n)e.S.U(e);t.x=void 0,t.s=void 0,zt(t)}function Gt(t){if(Ot!==this)throw new Error("Out-of-order effect");qt(this),Ot=t,this.f&=-2;try{8&this.f&&Vt(this)}finally{Ct()}}function Xt(t,e){this.x=t,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=null==e?void 0:e.name,Nt&&Nt.push(this)}function Zt(t,e){var n=new Xt(t,e);try{n.c()}catch(t){throw n.d(),t}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}Ht.prototype.brand=xt,Ht.prototype.h=function(){return!0},Ht.prototype.S=function(t){var e=this,n=this.t;n!==t&&void 0===t.e&&(t.x=n,this.t=t,void 0!==n?n.e=t:Tt(function(){var t;null==(t=e.W)||t.call(e)}))},Ht.prototype.U=function(t){var e=this;if(void 0!==this.t){var n=t.e,o=t.x;void 0!==n&&(n.x=o,t.e=void 0),void 0!==o&&(o.e=n,t.x=void 0),t===this.t&&(this.t=o,void 0===o&&Tt(function(){var t;null==(t=e.Z)||t.call(e)}))}},Ht.prototype.subscribe=function(t){var e=this;return Zt(function(){var n=e.value;Tt(function(){return t(n)})},{name:"sub"})},Ht.prototype.valueOf=function(){return this.value},Ht.prototype.toString=function(){return this.value+""},Ht.prototype.toJSON=function(){return this.value},Ht.prototype.peek=function(){var t=this;return Tt(function(){return t.value})},Object.defineProperty(Ht.prototype,"value",{get:function(){var t=Lt(this);return void 0!==t&&(t.i=this.i),this.v},set:function(t){if(t!==this.v){if(Ut>100)throw new Error("Cycle detected");n=this,0!==Pt&&0===Ut&&n.l!==Mt&&(n.l=Mt,Et={S:n,v:n.v,i:n.i,o:Et}),this.v=t,this.i++,jt++,Pt++;try{for(var e=this.t;void 0!==e;e=e.x)e.t.N()}finally{Ct()}}var n}}),Wt.prototype=new Ht,Wt.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if(32==(36&this.f)||(this.f&=-5,this.g===jt))return!0;if(this.g=jt,this.f|=1,this.i>0&&!It(this))return this.f&=-2,!0;var t=Ot;try{Rt(this),Ot=this;var e=this.x();(16&this.f||this.v!==e||0===this.i)&&(this.v=e,this.f&=-17,this.i++)}catch(t){this.v=t,this.f|=16,this.i++}return Ot=t,qt(this),this.f&=-2,!0},Wt.prototype.S=function(t){if(void 0===this.t){this.f|=36;for(var e=this.s;void 0!==e;e=e.n)e.S.S(e)}Ht.prototype.S.call(this,t)},Wt.prototype.U=function(t){if(void 0!==this.t&&(Ht.prototype.U.call(this,t),void 0===this.t)){this.f&=-33;for(var e=this.s;void 0!==e;e=e.n)e.S.U(e)}},Wt.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var t=this.t;void 0!==t;t=t.x)t.t.N()}},Object.defineProperty(Wt.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var t=Lt(this);if(this.h(),void 0!==t&&(t.i=this.i),16&this.f)throw this.v;return this.v}}),Xt.prototype.c=function(){var t=this.S();try{if(8&this.f||void 0===this.x)return;var e=this.x();"function"==typeof e&&(this.j=e)}finally{t()}},Xt.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,zt(this),Rt(this),Pt++;var t=Ot;return Ot=this,Gt.bind(this,t)},Xt.prototype.N=function(){2&this.f||(this.f|=2,this.u=At,At=this)},Xt.prototype.d=function(){this.f|=8,1&this.f||Vt(this)},Xt.prototype.dispose=function(){this.d()};var Kt,Jt,Qt=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__,Yt=[];function te(t,e){h[t]=e.bind(null,h[t]||function(){})}function ee(t){if(Jt){var e=Jt;Jt=void 0,e()}Jt=t&&t.S()}function ne(t){var e=this,n=t.data,o=ie(n);o.name="ReactiveDom",o.value=n;var i=yt(function(){for(var t=e,n=e.__v;n=n.__;)if(n.__c){n.__c.__$f|=4;break}var i=Bt(function(){var t=o.value.value;return 0===t?0:!0===t?"":t||""}),r=Bt(function(){return!Array.isArray(i.value)&&!v(i.value)}),l=Zt(function(){if(this.N=ue,r.value){var e=i.value;t.__v&&t.__v.__e&&3===t.__v.__e.nodeType&&(t.__v.__e.data=e)}}),u=e.__$u.d;return e.__$u.d=function(){l(),u.call(this)},[r,i]},[]),r=i[0],l=i[1];return r.value?l.peek():l.value}function oe(t,e,n,o){var i=e in t&&void 0===t.ownerSVGElement,r=Ft(n);return{o:function(t,e){r.value=t,o=e},d:Zt(function(){this.N=ue;var n=r.value.value;o[e]!==n&&(o[e]=n,i?t[e]=n:null==n||!1===n&&"-"!==e[4]?t.removeAttribute(e):t.setAttribute(e,n))})}}function ie(t,e){return yt(function(){return Ft(t,e)},[])}Zt(function(){Kt=this.N})(),ne.displayName="ReactiveTextNode",Object.defineProperties(Ht.prototype,{constructor:{configurable:!0,value:M(j,null).constructor},type:{configurable:!0,value:ne},props:{configurable:!0,get:function(){var t=this;return{data:{get value(){return t.value}}}}},__b:{configurable:!0,value:1}}),te("__b",function(t,e){if(ee(),"string"==typeof e.type){var n,o=e.props;for(var i in o)if("children"!==i){var r=o[i];r instanceof Ht&&(n||(e.__np=n={}),n[i]=r,o[i]=r.peek())}}t(e)}),te("__r",function(t,e){if(t(e),e.type!==j){ee();var n,o=e.__c;o&&(o.__$f&=-2,void 0===(n=o.__$u)&&(o.__$u=(i=function(t){return function(){var e;Qt&&(null==(e=this.y)||e.call(this)),t.__$f|=1,t.setState({})}}(o),Zt(function(){r=this},{name:"function"==typeof e.type?e.type.displayName||e.type.name:""}),r.c=i,n=r))),ee(n)}var i,r}),te("__e",function(t,e,n,o){ee(),t(e,n,o)}),te("diffed",function(t,e){var n;if(ee(),"string"==typeof e.type&&(n=e.__e)){var o=e.__np,i=e.props,r=n.U;if(r)for(var l in r){var u=r[l];void 0===u||o&&l in o||(u.d(),r[l]=void 0)}if(o)for(var a in r||(r={},n.U=r),o){var s=r[a],_=o[a];void 0===s?(s=oe(n,a,_,i),r[a]=s):s.o(_,i)}}t(e)}),te("unmount",function(t,e){if("string"==typeof e.type){var n=e.__e;if(n){var o=n.U;if(o)for(var i in n.U=void 0,o){var r=o[i];r&&r.d()}}var l=e.__np;if(l){var u=e.props;for(var a in l)u[a]=l[a]}e.__np=void 0}else{var s=e.__c;if(s){s.__$f|=8;var _=s.__$u;_&&(s.__$u=void 0,_.d())}}t(e)}),te("__h",function(t,e,n,o){o<3&&(e.__$f|=2),t(e,n,o)}),L.prototype.shouldComponentUpdate=function(t,e){if(this.__R)return!0;var n=this.__$u,o=n&&void 0!==n.s;for(var i in e)return!0;if(this.__f||"boolean"==typeof this.u&&!0===this.u){var r=2&this.__$f;if(!(o||r||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.__$f)return!0;for(var l in t)if("__source"!==l&&t[l]!==this.props[l])return!0;for(var u in this.props)if(!(u in t))return!0;return!1};var re=function(t){queueMicrotask(function(){queueMicrotask(t)})};function le(){!function(t){if(Pt>0)return t();Mt=++Dt,Pt++;try{return t()}finally{Ct()}}(function(){for(var t;t=Yt.shift();)Kt.call(t)})}function ue(){1===Yt.push(this)&&(h.requestAnimationFrame||re)(le)}var ae=function(t){var e=ut.get(this);return e||(e=new Map,ut.set(this,e)),(e=lt(this,e.get(t)||(e.set(t,e=function(t){for(var e,n,o=1,i="",r="",l=[0],u=function(t){1===o&&(t||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?l.push(0,t,i):3===o&&(t||i)?(l.push(3,t,i),o=2):2===o&&"..."===i&&t?l.push(4,t,0):2===o&&i&&!t?l.push(5,0,!0,i):o>=5&&((i||!t&&5===o)&&(l.push(o,0,i,n),o=6),t&&(l.push(o,t,0,n),o=6)),i=""},a=0;a<t.length;a++){a&&(1===o&&u(),u(a));for(var s=0;s<t[a].length;s++)e=t[a][s],1===o?"<"===e?(u(),l=[l],o=3):i+=e:4===o?"--"===i&&">"===e?(o=1,i=""):i=e+i[0]:r?e===r?r="":i+=e:'"'===e||"'"===e?r=e:">"===e?(u(),o=1):o&&("="===e?(o=5,n=i,i=""):"/"===e&&(o<5||">"===t[a][s+1])?(u(),3===o&&(l=l[0]),o=l,(l=l[0]).push(2,0,o),o=0):" "===e||"\t"===e||"\n"===e||"\r"===e?(u(),o=2):i+=e),3===o&&"!--"===i&&(o=4,l=l[0])}return u(),l}(t)),e),arguments,[])).length>1?e:e[0]}.bind(M);const se=new WeakSet,_e={childList:!0,characterData:!0,subtree:!0};function ce(t,e){var n,o,i,r,l;!function(t){if(se.has(t))return;se.add(t);const e=new WeakMap,n=new WeakMap,o=new MutationObserver(t=>{for(const e of t)"characterData"===e.type?u(e.target):i(e);o.takeRecords()});function i({target:t,addedNodes:e,removedNodes:n,previousSibling:o,nextSibling:i}){for(const a of n){if(a.nodeType!==Node.TEXT_NODE||a.isConnected)continue;const n=[...e,o,i].find(r);n&&n.parentNode===t?l(a,n):u(a)}for(const t of e)a(t)}o.observe(t,_e);const r=t=>"FONT"===(null==t?void 0:t.nodeName)&&!n.has(t);function l(t,o){u(t),t.data="",o.after(t),e.set(t,o),n.set(o,t)}function u(t){var n;null==(n=e.get(t))||n.remove(),e.delete(t)}function a(t){const n=t.nextSibling,o=n&&e.get(n);o&&o!==t&&o.nextSibling!==n&&n.before(o)}}(e),n=t,(o=e)==document&&(o=document.documentElement),h.__&&h.__(n,o),i=o.__k,r=[],l=[],Z(o,n=o.__k=M(j,null,[n]),i||O,O,o.namespaceURI,i?null:o.firstChild?d.call(o.childNodes):null,r,i?i.__e:o.firstChild,!1,l),J(r,n,l),n.props.children=null}function fe(t,e){const n=function(t){const e=new URLSearchParams(t.replace(/^#/,"")).get("key");return(null==e?void 0:e.trim())||null}(t.hash);return n&&e.replaceState(null,"",t.pathname+t.search),n}const de=`${document.documentElement.dataset.static}/icons.svg`,he=(t,e="")=>ae`<svg class=${`icon ${e}`} width="24" height="24" aria-hidden="true">
    <use href=${`${de}#${t}`} />
  </svg>`,pe=(t,e)=>t.day===e.day&&t.half===e.half,ve=t=>t.reduce((t,{minutes:e})=>t+e,0),me=(t,e)=>t.some(t=>t.activity===e),ye=t=>t.map(({id:t,title:e,minutes:n,day:o,half:i})=>({id:t,title:e,minutes:n,day:o,half:i})),ge={am:t=>a("اليوم {n}، صباحًا",{n:t}),pm:t=>a("اليوم {n}، بعد الظهر",{n:t})};function be(t){const[e,n]=[Math.floor(t/60),t%60];return e?n?a("{h} س {min} د",{h:e,min:n}):a("{h} س",{h:e}):s(["{n} دقيقة","دقيقة واحدة","دقيقتان","{n} دقائق","{n} دقيقة","{n} دقيقة"],"{n} min",n)}const[$e,we]=[120,1440];function ke({stages:t,offered:e}){const n=ie(!1),o=t.value,i=(t=>new Set(t.map(({day:t})=>t)).size)(o);return ae`<details class="disclosure new-agenda">
    <summary>${s(["لا مراحل","مرحلة واحدة","مرحلتان","{n} مراحل","{n} مرحلة","{n} مرحلة"],"{n} stages",o.length)}<span class="soft">${Se(o,i)}</span></summary>
    <div class="stack">
      ${function(t){const e=[];for(const n of t){const t=e[e.length-1];t&&pe(t,n)?t.stages.push(n):e.push({day:n.day,half:n.half,stages:[n]})}return e.map(t=>({...t,minutes:ve(t.stages)}))}(o).map(e=>ae`<${xe} key=${e.stages[0].id} ...${{half:e,days:i,stages:t}} editing=${n.value} />`)}
      <div class="row">
        <button
          type="button"
          class="button small"
          aria-pressed=${n.value}
          onClick=${()=>n.value=!n.value}
        >
          ${he(n.value?"check":"edit")}${n.value?a("تمّ"):a("عدّل جدول الأعمال")}
        </button>
        ${o!==e()&&ae`<button type="button" class="button quiet small" onClick=${()=>t.value=e()}>
            ${he("undo")}${a("تراجع عن كل التغييرات")}
          </button>`}
      </div>
      <p class="field-hint">${a("يمكنك أيضًا تغيير جدول الأعمال في لوحة الإدارة، قبل الورشة وأثناءها.")}</p>
    </div>
  </details>`}const Se=(t,e)=>[e>1&&s(["لا أيام","يوم واحد","يومان","{n} أيام","{n} يومًا","{n} يوم"],"{n} days",e),ve(t)>0&&be(ve(t))].filter(Boolean).join(" · ");function xe({half:t,days:e,stages:n,editing:o}){const i=function({day:t,half:e},n){return ge[e]?ge[e](t):n>1?a("اليوم {n}",{n:t}):""}(t,e),r=o?Ne:Ce;return ae`<section class="new-half">
    ${i&&ae`<h3>${i}<span class="soft">${be(t.minutes)}</span></h3>`}
    <ol class="new-stages">
      ${t.stages.map(t=>ae`<${r} key=${t.id} ...${{stage:t,stages:n}} />`)}
    </ol>
  </section>`}const Ce=({stage:t})=>ae`<li class="new-stage" data-activity=${t.activity}>
    <span dir="auto">${t.title}</span
    ><span class="soft">${t.minutes?be(t.minutes):a("دون حد للوقت")}</span>
  </li>`;function Ne({stage:t,stages:e}){const n=e.value,o=n=>e.value=((t,e,n)=>t.map(t=>t.id===e?{...t,...n}:t))(e.peek(),t.id,n),i=n=>e.value=function(t,e,n){const o=t.findIndex(t=>t.id===e),[i,r]=[t[o],t[o+n]];if(!r)return t;const l=[...t];return pe(i,r)?[l[o],l[o+n]]=[r,i]:l[o]={...i,day:r.day,half:r.half},l}(e.peek(),t.id,n),r={title:t.title};return ae`<li class="new-stage" data-edited>
    <input
      aria-label=${a("عنوان {title}",r)}
      value=${t.title}
      maxlength=${$e}
      required
      dir="auto"
      onInput=${t=>o({title:t.target.value})}
    />
    <label class="new-minutes"
      ><input
        type="number"
        min="0"
        max=${we}
        required
        aria-label=${a("دقائق {title}",r)}
        value=${t.minutes}
        onInput=${({target:t})=>t.validity.valid&&o({minutes:Number(t.value)})}
      /><small class="soft" aria-hidden="true">${a("دقيقة")}</small></label
    >
    <span class="new-moves">
      <${Oe}
        words=${a("حرّك {title} إلى الأعلى",r)}
        mark="chevron-up"
        off=${n[0].id===t.id}
        act=${()=>i(-1)}
      />
      <${Oe}
        words=${a("حرّك {title} إلى الأسفل",r)}
        mark="chevron-down"
        off=${n[n.length-1].id===t.id}
        act=${()=>i(1)}
      />
      <${Oe}
        words=${a("أزل {name}",{name:t.title})}
        mark="trash"
        off=${1===n.length}
        act=${()=>e.value=((t,e)=>t.filter(t=>t.id!==e))(e.peek(),t.id)}
      />
    </span>
  </li>`}const Oe=({words:t,mark:e,off:n,act:o})=>ae`<button type="button" class="button quiet icon-only" aria-label=${t} disabled=${n} onClick=${o}>
    ${he(e)}
  </button>`;function Te({title:t,close:e,wide:n,children:o}){const i=(at=5,yt(function(){return{current:null}},[]));var r,l;return r=[],l=mt(nt++,4),!_t.__s&&St(l.__H,r)&&(l.__=()=>{const[t,e]=[document.activeElement,i.current];return e.showModal(),()=>(e.close(),function(t){var e;null==(e=(null==t?void 0:t.isConnected)&&t!==document.body?t:document.querySelector("[data-focus-home]"))||e.focus({preventScroll:!0})}(t))},l.u=r,ot.__h.push(l)),ae`<dialog
    class=${n?"dialog console-wide":"dialog"}
    ref=${i}
    aria-label=${t}
    onCancel=${t=>(t.preventDefault(),e())}
  >
    <div class="console-dialog-head">
      <h2>${t}</h2>
      <button type="button" class="button quiet icon-only" aria-label=${a("أغلق هذه النافذة")} onClick=${e}>
        ${he("close")}
      </button>
    </div>
    ${o}
  </dialog>`}const Ae=["people","person","fish","boat","government","leaf","book","microphone","heart","market","hand","youth","elder","national","house","tree","wheat","briefcase","star","wave","balance","globe","wrench","training","technology"],Pe=Array.from({length:12},(t,e)=>e+1),Ue=({icon:t,colour:e,name:n="",onChange:o})=>ae`<fieldset class="look-icons">
      <legend>${a("الصورة")}</legend>
      ${Ae.map((e,i)=>ae`<label key=${e} class="look">
            <input
              type="radio"
              name=${`${n}icon`}
              value=${e}
              defaultChecked=${e===t}
              aria-label=${a("الصورة {n}",{n:i+1})}
              onChange=${o}
            />
            <span>${he(e)}</span></label
          >`)}
    </fieldset>
    <fieldset class="look-icons">
      <legend>${a("اللون")}</legend>
      ${Pe.map(t=>ae`<label key=${t} class="look" data-colour=${t}>
            <input
              type="radio"
              name=${`${n}colour`}
              value=${t}
              defaultChecked=${t===e}
              aria-label=${a("اللون {n}",{n:t})}
              onChange=${o} />
            <span class="look-colour"></span
          ></label>`)}
    </fieldset>`,De=/\r\n|[\r\u000b\u000c\u000e\u0085\u2028\u2029]/g,Me=/[\u0002\u001f\u00ad\ufffe]\n?/g,Ee=/[\ufeff\ufffc\u202a-\u202e\u2066-\u2069]/g,je=/[\u00a0\u1680\u2000-\u200a\u202f\u205f]/g,Le=[/[\u2022\u2023\u2043\u2219\u25a0-\u25ff\u2610-\u2612\u2713-\u2718\u2751\u2756\u2794\u27a2-\u27a4\u00b7\u30fb*\uf020-\uf0ff]\s*/,/[-+\u2010-\u2015\u2212]\s+/,/o\t/].map(({source:t})=>t).join("|"),He=new RegExp(`^[\\s\\u200e\\u200f]*(?:${Le})${/(?:\[[ xX]?\]\s*)?/.source}(?=\\S)`),Fe=/^[\s\u200e\u200f]*(?:\(?\d{1,3}[.)\u3001]\s+|\([\p{L}\p{N}]\)\s+|[A-Za-z]\)\s+|[ivx]{1,5}[.)]\s+|[IVX]{1,5}\)\s+|\d{1,3}\.?\t\s*)(?=\S)/u,Ie=t=>t.replace(He.test(t)?He:Fe,""),Re=t=>t.split('"').length-1,qe=t=>Re(t)%2==1&&/(^|[\t,;])\s*"/.test(t),We={name:"name",group:"name",groups:"name",icon:"icon",colour:"colour",color:"colour"};function Be(t){var e;const n=(t=>function(t){const e=[];for(let n=0;n<t.length;n+=1){const o=qe(t[n])?t.findIndex((t,e)=>e>n&&Re(t)%2):-1;e.push(o<0?t[n]:t.slice(n,o+1).join(" ")),o>0&&(n=o)}return e}((t=>t.replace(De,"\n").replace(Me,"").replace(Ee,"").replace(je," "))(t).split("\n")).filter(t=>t.trim()))(t),o=function(t){const e=Object.fromEntries(Object.entries({[a("المجموعة")]:"name",[a("الاسم")]:"name",[a("الصورة")]:"icon",[a("اللون")]:"colour",...We}).map(([t,e])=>[t.toLowerCase(),e])),n=t.map(t=>e[t.toLowerCase()]);return n.includes("name")?n:null}(Ve(null!=(e=n[0])?e:"")),i=o?n.slice(1).map(t=>function(t,e){var n;const o={name:null!=(n=t[e.indexOf("name")])?n:""},[i,r]=[t[e.indexOf("icon")],Number(t[e.indexOf("colour")])];return{...o,...i&&{icon:i},...r>=1&&r<=12&&{colour:Math.round(r)}}}(Ve(t),o)):n.map(Ie).map(ze);return function(t){const e=new Set;return t.filter(({name:t})=>!e.has(t.toLocaleLowerCase())&&e.add(t.toLocaleLowerCase()))}(i.filter(t=>t.name))}function ze(t){var e;const n=Ve(t);return{name:t.includes("\t")?null!=(e=n.find(t=>new RegExp("\\p{L}","u").test(t)))?e:"":n.filter(Boolean).join(", ")}}function Ve(t){const e=t.includes("\t")?"\t":t.includes(";")&&!t.includes(",")?";":",",n=[];let o="",i=!1;for(let r=0;r<t.length;r+=1)i&&'"'===t[r]&&'"'===t[r+1]?(o+='"',r+=1):'"'!==t[r]||!i&&o.trim()?t[r]!==e||i?o+=t[r]:(n.push(o),o=""):i=!i;return[...n,o].map(t=>t.trim())}const Ge=()=>[{name:a("المجتمع المحلي"),icon:"house"},{name:a("الأعمال"),icon:"briefcase"},{name:a("الإدارة المحلية"),icon:"government"},{name:a("الحكومة الوطنية"),icon:"balance"},{name:a("المدارس والعلوم"),icon:"book"},{name:a("المجتمع المدني"),icon:"hand"},{name:a("الإعلام"),icon:"microphone"},{name:a("المانحون والشركاء"),icon:"globe"}].map((t,e)=>({...t,id:e,colour:e+1}));let Xe=100;const Ze=(t,e)=>({icon:"people",colour:e%12+1,...t,id:Xe+=1}),Ke=(t,e=0)=>t.map((t,n)=>Je(Ze(t,e+n))),Je=t=>({...t,icon:Ae.includes(t.icon)?t.icon:"people"});function Qe({groups:t}){const e=ie(null),n=(e,n)=>t.value=t.peek().map(t=>t.id===e?{...t,...n}:t),o=e=>t.value=t.peek().filter(t=>t.id!==e),i=t.value.find(t=>t.id===e.value);return ae`<div class="stack">
    <ol class="new-groups">
      ${t.value.map((t,i)=>ae`<${Ye} key=${t.id} ...${{group:t,place:i+1,set:n,remove:o}} dress=${()=>e.value=t.id} />`)}
    </ol>
    <div class="row">
      <button type="button" class="button small" onClick=${()=>t.value=[...t.peek(),Ze({name:""},t.peek().length)]}>${he("plus")}${a("أضف مجموعة")}</button>
      <span class="soft">${s(["لا مجموعات","مجموعة واحدة","مجموعتان","{n} مجموعات","{n} مجموعة","{n} مجموعة"],"{n} groups",t.value.length)}</span>
    </div>
    <${en} groups=${t} />
    ${i&&ae`<${tn} group=${i} set=${n} close=${()=>e.value=null} />`}
  </div>`}const Ye=({group:t,place:e,set:n,remove:o,dress:i})=>ae`<li class="new-group">
    <button
      type="button"
      class="badge big"
      data-colour=${t.colour}
      aria-label=${a("صورة {name} ولونها",{name:t.name||e})}
      onClick=${i}
    >
      ${he(t.icon)}
    </button>
    <input
      aria-label=${a("المجموعة {n}",{n:e})}
      maxlength=${60}
      value=${t.name}
      dir="auto"
      onInput=${e=>n(t.id,{name:e.target.value})}
    />
    <button
      type="button"
      class="button quiet icon-only"
      aria-label=${a("أزل {name}",{name:t.name||e})}
      onClick=${()=>o(t.id)}
    >
      ${he("trash")}
    </button>
  </li>`,tn=({group:t,set:e,close:n})=>ae`<${Te} title=${t.name||a("الصورة واللون")} close=${n}>
    <form class="stack" method="dialog" onSubmit=${n}>
      <${Ue}
        icon=${t.icon}
        colour=${t.colour}
        onChange=${({target:n})=>e(t.id,{[n.name]:"colour"===n.name?Number(n.value):n.value})}
      />
      <div class="dialog-foot"><button type="button" class="button primary" onClick=${n}>${a("تمّ")}</button></div>
    </form><//
  >`;function en({groups:t}){const e=ie(""),n=Be(e.value),o=o=>{t.value=[...o,...Ke(n,o.length)],e.value=""};return ae`<details class="disclosure">
    <summary>${a("ألصق قائمة")}</summary>
    <div class="stack">
      <label class="field"
        ><span class="field-hint">${a("مجموعة في كل سطر، أو CSV بأعمدة group وicon وcolour.")}</span>
        <textarea
          rows="5"
          value=${e.value}
          aria-label=${a("قائمة المجموعات")}
          onInput=${t=>e.value=t.target.value}
          dir="auto"
        ></textarea>
      </label>
      <div class="row">
        <button type="button" class="button small" disabled=${!n.length} onClick=${()=>o([])}>
          ${n.length?s(["استعمل هذه المجموعات ({n}) بدلًا منها","استعمل هذه المجموعة بدلًا منها","استعمل هاتين المجموعتين بدلًا منها","استعمل هذه المجموعات ({n}) بدلًا منها","استعمل هذه المجموعات ({n}) بدلًا منها","استعمل هذه المجموعات ({n}) بدلًا منها"],"Use these {n} groups instead",n.length):a("استعمل هذه القائمة بدلًا منها")}
        </button>
        <button type="button" class="button small" disabled=${!n.length} onClick=${()=>o(t.peek())}>
          ${a("أضفها إلى القائمة")}
        </button>
      </div>
    </div>
  </details>`}function nn({hostKey:t,take:e,needKey:n}){const o=ie(""),i=ie(!1),r=async i=>{var r;if(o.value="",i){if(!t().trim())return o.value=a("أدخل مفتاح المضيف أولًا، ثم اختر الملف من جديد."),n();try{await async function(t,e,n){if(t.size>262144)throw{why:a("هذا الملف أكبر من أن يكون ملف طريقة.")};const o=await on(t);n(await c("/api/methods/check",e,"application/toml",o),function(t){const[e,n]=new Uint8Array(t),o={"255,254":"utf-16le","254,255":"utf-16be"}[`${e},${n}`];return new TextDecoder(null!=o?o:"utf-8").decode(t)}(o))}(i,t(),e)}catch(t){o.value=null!=(r=t.why)?r:a("لا يمكن الوصول إلى الخادم. حاول مرة أخرى.")}}};return ae`<div
    class="new-drop"
    data-over=${i.value}
    onDragOver=${t=>(t.preventDefault(),i.value=!0)}
    onDragLeave=${()=>i.value=!1}
    onDrop=${t=>(t.preventDefault(),i.value=!1,r(t.dataTransfer.files[0]))}
  >
    <label class="field"
      ><b>${a("استخدم جدول أعمال محفوظًا")}</b>
      <span class="field-hint"
        >${a("أفلت ملف طريقة هنا، أو اختر ملفًا. تحصل عليه في لوحة الإدارة بزر «احفظ جدول الأعمال هذا».")}</span
      >
      <input
        type="file"
        accept=".toml,application/toml,text/plain"
        onChange=${({target:t})=>r(t.files[0]).finally(()=>t.value="")}
      />
    </label>
    ${o.value&&ae`<p class="notice" data-tone="error" role="alert">${he("warning")}<span>${o.value}</span></p>`}
  </div>`}const on=t=>new Promise((e,n)=>{const o=new FileReader;o.onload=()=>e(o.result),o.onerror=()=>n({why:a("تعذّرت قراءة هذا الملف.")}),o.readAsArrayBuffer(t)});export{ke as A,Qe as G,Ft as K,nn as M,c as a,fe as b,Ke as d,ae as n,f as o,ce as r,Ge as s,a as t,me as u,ye as w};
