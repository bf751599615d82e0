// awake.js: the projector does not fall asleep, where the browser can promise it.

/** Ask now and whenever the page is looked at again; browsers without wake lock, and plain http, just say no. */
export function stayAwake() {
  // eslint-disable-next-line compat/compat -- asked for just here
  const ask = () => document.visibilityState === "visible" && navigator.wakeLock?.request("screen").catch(() => {});
  document.addEventListener("visibilitychange", ask);
  ask();
}
