// later.js: a part of the screen that is fetched when someone first asks for it.
//
//   const Menu = later(() => Promise.all([import("./menu.js"), ...]), "Menu");    <${Menu} onClose=${() => ...} />

import { html, signal } from "./html.js";
import { icon } from "./icon.js";
import { t } from "./i18n.js";

/** @param {() => Promise<object[]>} load the module first  @param {string} name what it exports */
export function later(load, name) {
  const part = signal(null); // the component, or "failed"
  const fetch = () =>
    load().then(
      ([module]) => (part.value = module[name]),
      () => (part.value = "failed"),
    );
  return (given) => {
    if (part.value === null) fetch();
    if (part.value === null) return null;
    if (part.value === "failed") return html`<${Failed} onClose=${() => (given.onClose?.(), (part.value = null))} />`;
    return html`<${part.value} ...${given} />`;
  };
}

const Failed = ({ onClose }) =>
  html`<p class="notice" role="alert" data-tone="warn">
    ${icon("cloud-off")}
    <span>${t("This didn’t load. The wifi may be weak here.")}</span>
    <button class="button" onClick=${onClose}>${t("Close")}</button>
  </p>`;
