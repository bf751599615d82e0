// too_old.js: says that this browser is too old to write; only browsers without modules run it, and they speak ES5.

(function () {
  var late = document.querySelector(".late");
  var old = document.querySelector(".too-old");
  if (late) late.parentNode.removeChild(late);
  if (old) old.removeAttribute("hidden");
})();
