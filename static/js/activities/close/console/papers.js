// papers.js: what is printed for the hall before and during the retreat; the server says what there is.

import { html, useEffect, useSignal } from "../../../ui/html.js";
import { groupsOf } from "../../../ui/selectors.js";
import { icon } from "../../../ui/icon.js";
import { t } from "../../../ui/i18n.js";
import { Field, FormDialog } from "../../../ui/console/dialog.js";
import { fetched, open } from "../../../ui/console/files.js";

/** @param {object} given `language` of the documents, "" for the browser's own; onLanguages(list) is told which there are */
export function Papers({ context, language, onLanguages }) {
  const all = useSignal([]);
  const last = useSignal({ paper: "a4", wifi: "", password: "" }); // what was said for the paper before
  useEffect(() => void listed(context).then((found) => ((all.value = found.papers), onLanguages(found.languages))), []);
  const ask = (one) => context.ask((close) => html`<${Asking} ...${{ context, one, close, last, language }} />`);
  return html`<section class="console-box">
    <h3>${icon("print")}${t("Print for the room")}</h3>
    <p>${t("Each opens as a PDF. The text is large and clear in black and white too.")}</p>
    <ul class="people">
      ${all.value.map((one) => html`<${One} key=${one.kind} one=${one} ask=${() => ask(one)} />`)}
    </ul>
  </section>`;
}

async function listed(context) {
  const answer = await fetched(context, "paper");
  return answer.why ? { papers: [], languages: [] } : JSON.parse(await answer.blob.text());
}

const One = ({ one, ask }) =>
  html`<li class="person-row">
    <span class="person-name">${one.title}<small>${one.about}</small></span>
    <button class="button small" aria-label=${t("Print: {title}", { title: one.title })} onClick=${ask}>
      ${icon("print")}${t("Print…")}
    </button>
  </li>`;

function Asking({ context, one, close, last, language }) {
  const submit = async (data) => {
    const asked = Object.fromEntries([...data].filter(([, value]) => value));
    last.value = { ...last.peek(), ...asked };
    const query = new URLSearchParams({ ...asked, ...(language && { language }) });
    const file = await fetched(context, `paper/${one.kind}?${query}`);
    if (file.why) return { ok: false, why: file.why };
    open(file.blob, file.name ?? `${context.code}-${one.kind}.pdf`);
    return { ok: true };
  };
  return html`<${FormDialog}
    title=${t("Print: {title}", { title: one.title })}
    yes=${t("Create the PDF")}
    draft=${null /* it may hold the password of the wifi */}
    ...${{ close, submit }}
  >
    ${
      one.groups &&
      html`<${Field} label=${t("Who it’s for")}
        ><select name="group">
          <option value="">${t("All groups")}</option>
          ${groupsOf(context.store).map((group) => html`<option key=${group.id} value=${group.id}>${group.name}</option>`)}
        </select><//
      >`
    }
    <${Field} label=${t("Paper")}
      ><select name="paper">
        ${["a4", "letter"].map(
          (size) =>
            html`<option key=${size} value=${size} selected=${last.peek().paper === size}>
              ${size === "a4" ? "A4" : "Letter"}
            </option>`,
        )}
      </select><//
    >
    ${one.wifi && html`<${Wifi} last=${last.peek()} />`}
  <//>`;
}

const Wifi = ({ last }) =>
  html`<${Field}
      label=${t("Name of the wifi")}
      hint=${t("If left empty, a line to write on is printed. It’s only printed, never saved.")}
      ><input name="wifi" maxlength="32" autocomplete="off" value=${last.wifi}
    /><//>
    <${Field} label=${t("Password of the wifi")}
      ><input name="password" maxlength="63" autocomplete="off" spellcheck=${false} value=${last.password}
    /><//>`;
