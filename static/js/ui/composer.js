// composer.js: the box under the thumb: words, a counter, one button.
//
//   <Composer draft=${signal} limit=${280} label="Your card" action="Send" problem=${signal} onSend=${() => ...}>choices<//>
//   <Unsent draft=${signal} />      where the box is gone for now: the words that were in it, if any   KeptWords({ words })
//   GrowingText({ value, onText, ...attributes })   a text box as high as its words
//
// Nothing is sent while `fits` is false. What is between the tags shows only while someone writes. `problem` holds the sentence why the last post came back.

import { html, useLayoutEffect, useRef, useSignal } from "./html.js";
import { icon } from "./icon.js";
import { length } from "./draft.js";
import { t } from "./i18n.js";

const FOLD = 400; // ms

export function Composer({ draft, limit, label, hint, action, problem, onSend, fits = true, children }) {
  const count = length(draft.value);
  const ready = count > 0 && count <= limit && fits;
  const [open, wake] = useAwake();
  const send = (event) => (event.preventDefault(), ready && onSend());
  return html`<form
    class="composer"
    aria-label=${t("Write here")}
    data-open=${open || count > 0}
    ...${wake}
    onSubmit=${send}
    onKeyDown=${onKeys(send)}
  >
    ${problem?.value && html`<p class="field-error" role="alert">${icon("undo")}<span>${problem.value}</span></p>`}
    <div class="composer-extra">${children}</div>
    <div class="composer-line">
      <${GrowingText}
        value=${draft.value}
        onText=${(text) => (draft.value = text)}
        aria-label=${label}
        placeholder=${hint}
        aria-invalid=${count > limit}
      />
      <button
        class="button primary icon-only"
        type="submit"
        aria-label=${action}
        disabled=${!ready}
        onMouseDown=${keepFocus}
      >
        ${icon("send", "flip")}
      </button>
    </div>
    ${count > limit * 0.6 && html`<${Counter} count=${count} limit=${limit} />`}
  </form>`;
}

// It folds a moment after the thumb has left, or what the thumb went to would slip away under it.
function useAwake() {
  const open = useSignal(false);
  const timer = useRef(0);
  const set = (value, wait) => () => (
    clearTimeout(timer.current),
    (timer.current = setTimeout(() => (open.value = value), wait))
  );
  return [open.value, { onFocusIn: set(true, 0), onFocusOut: set(false, FOLD) }];
}

const Counter = ({ count, limit }) =>
  html`<p class="field-foot">
    ${count > limit && html`<span class="field-error" role="status">${icon("warning")}${t("Too long: please shorten it.")}</span>`}
    <span class="field-counter">${count} / ${limit}</span>
  </p>`;

export const Unsent = ({ draft }) => draft.value.trim() && html`<${KeptWords} words=${draft.value} />`;

export const KeptWords = ({ words }) =>
  html`<div class="notice" data-tone="warn">
    ${icon("lock")}
    <div class="stack-tight">
      <b>${t("Not sent yet. Your words are kept on this phone:")}</b>
      <p class="kept-words" dir="auto">${words}</p>
    </div>
  </div>`;

// The phone's keyboard stays up, so that the next card can follow at once.
const keepFocus = (event) => event.preventDefault();
const onKeys = (send) => (event) => event.key === "Enter" && (event.ctrlKey || event.metaKey) && send(event);

export function GrowingText({ value, onText, ...rest }) {
  const box = useRef(null);
  useLayoutEffect(() => fit(box.current), [value]);
  return html`<textarea
    ref=${box}
    rows="1"
    dir="auto"
    value=${value}
    onInput=${(event) => onText(event.currentTarget.value)}
    ...${rest}
  ></textarea>`;
}

function fit(box) {
  box.style.blockSize = "auto";
  box.style.blockSize = `${box.scrollHeight + 2}px`;
}
