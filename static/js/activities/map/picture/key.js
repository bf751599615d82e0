// key.js: what the signs of a picture mean, in a line under it.
//
//   keyOf(entries) -> ul    sidesKey() -> entries    entry(kind, words, of)    kind "side" | "tie" | "spread" | ""
//   byInfluence(actors, all) -> entries              that only some are shown, if so

import { html } from "../../../ui/html.js";
import { t } from "../../../ui/i18n.js";

export const entry = (kind, words, of = "") => ({ kind, words, of });

export const sidesKey = () => [
  entry("side", t("In favour"), "for"),
  entry("side", t("Undecided"), "between"),
  entry("side", t("Against"), "against"),
];

export const partOf = (actors, all, words) =>
  actors.length < all.length ? [entry("", words({ n: actors.length, all: all.length }))] : [];

export const byInfluence = (actors, all) => partOf(actors, all, (many) => t("{n} of {all} shown, by influence", many));

export const keyOf = (entries) =>
  html`<ul class="map-key">
    ${entries.map(
      ({ kind, words, of }) =>
        html`<li key=${words}>
          ${kind && html`<i class="map-key-sign" data-kind=${kind} data-of=${of}></i>`}${words}
        </li>`,
    )}
  </ul>`;
