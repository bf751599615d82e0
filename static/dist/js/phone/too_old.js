!function(){var e=document.querySelector(".late"),o=document.querySelector(".too-old");e&&e.parentNode.removeChild(e),o&&o.removeAttribute("hidden")}();
