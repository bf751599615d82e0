// facts.js: what is said of a partnership, line by line, as phone and console show it.

import { html } from "../../ui/html.js";
import { icon } from "../../ui/icon.js";
import { t } from "../../ui/i18n.js";
import { titleOf } from "../../ui/selectors.js";
import { linkWords, nameOf, spread, statusWords, weakLinks } from "./model.js";

const LONG = /[^\s-]{25}/; // a word that no line of a phone holds at the size of a heading

export const Partners = ({ store, partnership }) =>
  partnership.partners
    .map((each) => nameOf(store, each))
    .map((name, n) => html`${n > 0 && "\u00a0· "}<bdi key=${n} data-long=${LONG.test(name)}>${name}</bdi>`);

export function Facts({ store, partnership }) {
  const { goal, incentives, accountability, pooled, status, why } = partnership;
  const said = [
    [linkWords("goal"), goal && titleOf(store, goal)],
    [linkWords("incentives"), incentives],
    [linkWords("accountability"), accountability],
    [linkWords("pooled"), pooled],
    [linkWords("trust"), spread(store, partnership)],
    [status && status !== "active" && statusWords(status), why],
  ].filter(([label, words]) => label && words);
  return html`${said.map(([label, words]) => html`<p key=${label}>${label}: <bdi>${words}</bdi></p>`)}
    <${Weak} links=${weakLinks(store, partnership)} />`;
}

export function Weak({ links }) {
  if (!links.length)
    return html`<p class="notice" data-tone="ok">${icon("check")}<span>${t("Nothing is missing.")}</span></p>`;
  return html`<p class="notice" data-tone="warn">
    ${icon("gap")}<span>${t("Weakest link: {links}", { links: links.map(linkWords).join(t(", ")) })}</span>
  </p>`;
}
