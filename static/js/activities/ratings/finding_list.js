// finding_list.js: what the ratings say, one sentence each, as a list.
//
//   FindingList({ findings, groups, titleOf, link, start })   link(finding): what can be done with it; start: the place of the first
//   labelOf(finding) -> { words, picture, tone }

import { html } from "../../ui/html.js";
import { icon } from "../../ui/icon.js";
import { t } from "../../ui/i18n.js";
import { sentence } from "./sentences.js";

const LABELS = {
  gap: () => ({ words: t("Gap"), picture: "gap", tone: "error" }),
  against: () => ({ words: t("Self and others"), picture: "people", tone: "info" }),
  within: () => ({ words: t("Within a group"), picture: "people", tone: "warn" }),
  between: () => ({ words: t("Between groups"), picture: "people", tone: "warn" }),
  uneven: () => ({ words: t("Uneven power"), picture: "power", tone: "" }),
};

export const labelOf = ({ kind }) => LABELS[kind]();

export const FindingList = ({ findings, groups, titleOf, link = () => null, start = 1 }) =>
  html`<ol class="findings" start=${start}>
    ${findings.map(
      (finding) =>
        html`<li class="finding" key=${`${finding.kind}/${finding.on}/${finding.group ?? ""}`}>
          <${Label} finding=${finding} />
          <p class="finding-title" dir="auto">${titleOf(finding.on)}</p>
          <p class="finding-words" dir="auto">${sentence(finding, groups)}</p>
          ${link(finding)}
        </li>`,
    )}
  </ol>`;

function Label({ finding }) {
  const { words, picture, tone } = labelOf(finding);
  return html`<span class="chip" data-tone=${tone}>${icon(picture)}${words}</span>`;
}
