// dialog.js: a question to the facilitator, in the middle of the screen, answered by keyboard or mouse.
//
//   <${Dialog} title=${t("...")} close=${close} wide>...<//>          just a window; Escape closes it
//   <${FormDialog} title close yes=${t("Save")} draft submit=${(data) => ({ ok, why })}>fields<//>
//       `data` is the FormData; the window stays with everything typed until ok is true
//       `draft` is context.draft(place), by which what is typed is there again when the window was closed otherwise than by Cancel;
//       null keeps nothing; `drop` where the fields keep a draft of their own
//   <${Back} back=${"kept" | "changed"} discard />                   that a draft is filled in again
//   <${Confirm} title text yes danger answer=${(yes) => ...} />

import { html, useLayoutEffect, useRef, useState } from "../html.js";
import { icon } from "../icon.js";
import { t } from "../i18n.js";
import { useFormDraft } from "./form_draft.js";

export function Dialog({ title, close, wide, children }) {
  const box = useRef(null);
  // The next key is for it, though a busy laptop has not painted it yet.
  useLayoutEffect(() => {
    const [before, dialog] = [document.activeElement, box.current];
    dialog.showModal();
    // Nothing outside can be focused while it is open.
    return () => (dialog.close(), focusAgain(before));
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

// What was focused may have moved to another place of the page, or be gone with what was asked for.
function focusAgain(before) {
  const known = before?.isConnected && before !== document.body;
  (known ? before : document.querySelector("[data-focus-home]"))?.focus({ preventScroll: true });
}

export function FormDialog({ title, close, wide, yes, danger, submit, draft = null, drop, children }) {
  const form = useRef(null);
  const typed = useFormDraft(form, draft);
  const [busy, setBusy] = useState(false);
  const [why, setWhy] = useState("");
  const end = () => (typed.drop(), drop?.(), close());
  async function send(event) {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const told = await submit(new FormData(event.target));
    if (told.ok) return end();
    setWhy(told.why ?? "");
    setBusy(false);
  }
  return html`<${Dialog} ...${{ title, close, wide }}>
    <form class="stack" ref=${form} onSubmit=${send} onInput=${typed.note} onChange=${typed.note}>
      ${typed.back && html`<${Back} ...${typed} />`} ${children}
      ${why && html`<p class="notice" role="alert" data-tone="error">${icon("warning")}<span>${why}</span></p>`}
      <${Foot} ...${{ close: end, yes, danger, busy }} />
    </form>
  <//>`;
}

/** What was typed before and is filled in again; `back` is "kept", or "changed" where the room has changed since. */
export const Back = ({ back, discard }) =>
  html`<p class="notice console-draft" role="status" data-tone=${back === "changed" ? "warn" : "info"}>
    ${icon("undo")}<span
      >${t("This is what you typed before and didn’t save.")}
      ${back === "changed" && html`${" "}${t("It has been changed since. Check it before you save.")}`}</span
    >
    <button type="button" class="button small" onClick=${discard}>${t("Discard")}</button>
  </p>`;

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

/** A choice of one, or of none: <${Choice} label name pairs=${[[id, words]]} now none=${words for none} />. */
export const Choice = ({ label, hint, name, pairs, now, none = "–" }) =>
  html`<${Field} label=${label} hint=${hint}
    ><select name=${name}>
      <option value="">${none}</option>
      ${pairs.map(([id, words]) => html`<option key=${id} value=${id} selected=${id === now}>${words}</option>`)}
    </select><//
  >`;
