// dialog.js: a question to the facilitator, in the middle of the screen, answered by keyboard or mouse.
//
//   <${Dialog} title=${t("...")} close=${close} wide>...<//>          just a window; Escape closes it
//   <${FormDialog} title close yes=${t("Save")} submit=${(data) => ({ ok, why })}>fields<//>
//       `data` is the FormData; the window stays with everything typed until ok is true
//   <${Confirm} title text yes danger answer=${(yes) => ...} />

import { html, useEffect, useRef, useState } from "../html.js";
import { icon } from "../icon.js";
import { t } from "../i18n.js";

export function Dialog({ title, close, wide, children }) {
  const box = useRef(null);
  useEffect(() => {
    const before = document.activeElement;
    box.current.showModal();
    return () => before?.isConnected && before.focus();
  }, []);
  const cancel = (event) => (event.preventDefault(), close());
  return html`<dialog
    class=${wide ? "dialog console-wide" : "dialog"}
    ref=${box}
    aria-label=${title}
    onCancel=${cancel}
  >
    <div class="console-dialog-head">
      <h2>${title}</h2>
      <button type="button" class="button quiet icon-only" aria-label=${t("Close this window")} onClick=${close}>
        ${icon("close")}
      </button>
    </div>
    ${children}
  </dialog>`;
}

export function FormDialog({ title, close, wide, yes, danger, submit, children }) {
  const [busy, setBusy] = useState(false);
  const [why, setWhy] = useState("");
  async function send(event) {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const told = await submit(new FormData(event.target));
    if (told.ok) return close();
    setWhy(told.why ?? "");
    setBusy(false);
  }
  return html`<${Dialog} ...${{ title, close, wide }}>
    <form class="stack" onSubmit=${send}>
      ${children}
      ${why && html`<p class="notice" role="alert" data-tone="error">${icon("warning")}<span>${why}</span></p>`}
      <${Foot} ...${{ close, yes, danger, busy }} />
    </form>
  <//>`;
}

const Foot = ({ close, yes, danger, busy }) =>
  html`<div class="dialog-foot">
    <button type="button" class="button" onClick=${close}>${t("Cancel")}</button>
    <button class=${danger ? "button danger" : "button primary"} disabled=${busy}>${busy ? t("Sending…") : yes}</button>
  </div>`;

export function Confirm({ title, text, yes, danger, answer }) {
  const submit = () => (answer(true), { ok: true });
  return html`<${FormDialog} ...${{ title, yes, danger, submit }} close=${() => answer(false)}>
    ${[text].flat().map((line) => html`<p key=${line}>${line}</p>`)}
  <//>`;
}

/** One labelled question: <${Field} label hint>control<//>; the control is inside its label. */
export const Field = ({ label, hint, children }) =>
  html`<label class="field">
    <b>${label}</b>
    ${hint && html`<span class="field-hint">${hint}</span>`} ${children}
  </label>`;

/** A tick with its words. */
export const Tick = ({ label, ...rest }) =>
  html`<label class="tick"><input type="checkbox" ...${rest} /><span>${label}</span></label>`;
