// keyboard.js: lifts the composer above the phone's keyboard, which covers the page in most browsers.

export function followKeyboard(view = globalThis.visualViewport, root = document.documentElement) {
  if (!view) return;
  const lift = () => {
    const covered = Math.max(0, innerHeight - view.height - view.offsetTop);
    // Pinching makes the view smaller as well; that is no keyboard.
    root.style.setProperty("--keyboard", `${view.scale > 1 ? 0 : Math.round(covered)}px`);
  };
  view.addEventListener("resize", lift);
  view.addEventListener("scroll", lift);
}
