// started.js: takes away what a page says by style alone when its script does not start.

/** To be called once everything is imported. */
export function started() {
  for (const each of document.querySelectorAll(".late")) each.remove();
}
