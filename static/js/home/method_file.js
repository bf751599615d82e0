// method_file.js: an agenda that somebody saved, dropped on the form or chosen; the server says what is in it.

import { html, useSignal } from "../ui/html.js";
import { icon } from "../ui/icon.js";
import { t } from "../ui/i18n.js";
import { ask } from "./create_workshop.js";

const MOST = 256 * 1024; // bytes

/** @param {{hostKey: () => string, take: (method: object, text: string) => void, needKey: () => void}} given */
export function MethodFile({ hostKey, take, needKey }) {
  const problem = useSignal("");
  const over = useSignal(false);
  const look = async (file) => {
    problem.value = "";
    if (!file) return;
    if (!hostKey().trim())
      return ((problem.value = t("Enter the host key first, then choose the file again.")), needKey());
    try {
      await taken(file, hostKey(), take);
    } catch (error) {
      problem.value = error.why ?? t("Can’t reach the server. Try again.");
    }
  };
  const drop = (event) => (event.preventDefault(), (over.value = false), look(event.dataTransfer.files[0]));
  const drag = (event) => (event.preventDefault(), (over.value = true));
  return html`<div
    class="new-drop"
    data-over=${over.value}
    onDragOver=${drag}
    onDragLeave=${() => (over.value = false)}
    onDrop=${drop}
  >
    <label class="field"
      ><b>${t("Use a saved agenda")}</b>
      <span class="field-hint"
        >${t("Drop a method file here, or choose one. You get it on the console with Save this agenda.")}</span
      >
      <input
        type="file"
        accept=".toml,application/toml,text/plain"
        onChange=${({ target }) => look(target.files[0]).finally(() => (target.value = ""))}
      />
    </label>
    ${problem.value && html`<p class="notice" data-tone="error" role="alert">${icon("warning")}<span>${problem.value}</span></p>`}
  </div>`;
}

async function taken(file, key, take) {
  if (file.size > MOST) throw { why: t("This file is too large to be a method file.") };
  const raw = await read(file);
  take(await ask("/api/methods/check", key, "application/toml", raw), text(raw));
}

// Blob.arrayBuffer is younger than the browsers we serve.
const read = (file) =>
  new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(reader.result);
    reader.onerror = () => failed({ why: t("This file can’t be read.") });
    reader.readAsArrayBuffer(file);
  });

// As an editor saved it: its first two bytes say so where it is UTF-16.
function text(raw) {
  const [a, b] = new Uint8Array(raw);
  const wide = { "255,254": "utf-16le", "254,255": "utf-16be" }[`${a},${b}`];
  return new TextDecoder(wide ?? "utf-8").decode(raw);
}
