// picture.js: the picture of a poster: dropped or chosen, shown as it is on the wall, taken away.

import { call } from "../../../ui/console/api.js";
import { html, useRef, useSignal } from "../../../ui/html.js";
import { icon } from "../../../ui/icon.js";
import { t } from "../../../ui/i18n.js";
import { pictureAt } from "../address.js";
import { shrink } from "./shrink.js";

const KINDS = "image/jpeg,image/png,image/webp";

export function Picture({ context, stage }) {
  const file = useSignal(null); // chosen, and not on the wall yet
  const busy = useSignal(false);
  const why = useSignal("");
  const chooser = useRef(null);
  async function act(work, said) {
    [busy.value, why.value] = [true, ""];
    const refused = await work().then(
      () => null,
      (error) => error,
    );
    busy.value = false;
    if (refused) return (why.value = refused.why ?? t("This file can’t be read."));
    file.value = null;
    if (chooser.current) chooser.current.value = "";
    context.toast({ text: said });
  }
  const path = `/stages/${encodeURIComponent(stage.id)}/picture`;
  const put = async () => call(context, path, { method: "PUT", raw: await shrink(file.value) });
  const send = () => act(put, t("The picture is on the poster."));
  const choose = (chosen) => chosen && !busy.value && ((file.value = chosen), send());
  const remove = () => act(() => call(context, path, { method: "DELETE" }), t("Picture removed"));
  return html`<div class="poster-picture">
    ${stage.picture && html`<${Shown} ...${{ context, stage, remove, busy: busy.value }} />`}
    <${Choose} ...${{ chooser, choose, has: Boolean(stage.picture) }} />
    ${busy.value && html`<p class="soft" role="status">${t("Sending…")}</p>`}
    ${why.value && html`<${Refused} why=${why.value} file=${file.value} again=${send} />`}
  </div>`;
}

const Shown = ({ context, stage, remove, busy }) =>
  html`<figure class="poster-shown">
    <img src=${pictureAt(context.code, stage)} alt=${stage.title} />
    <button class="button small" disabled=${busy} onClick=${remove}>${icon("trash")}${t("Remove picture")}</button>
  </figure>`;

function Choose({ chooser, choose, has }) {
  const over = useSignal(false);
  const drag = (event) => (event.preventDefault(), (over.value = true));
  const drop = (event) => (event.preventDefault(), (over.value = false), choose(event.dataTransfer.files[0]));
  return html`<label
    class="field poster-drop"
    data-over=${over.value}
    onDragOver=${drag}
    onDragLeave=${() => (over.value = false)}
    onDrop=${drop}
  >
    <b>${has ? t("Replace the picture") : t("Add a picture")}</b>
    <span class="field-hint">${t("Drop a picture here, or choose one: JPEG, PNG or WebP.")}</span>
    <input ref=${chooser} type="file" accept=${KINDS} onChange=${({ target }) => choose(target.files[0])} />
  </label>`;
}

const Refused = ({ why, file, again }) =>
  html`<div class="notice" role="alert" data-tone="error">
    ${icon("warning")}
    <p>
      ${
        file &&
        html`<b><bdi>${file.name}</bdi></b
          >${" "}`
      }${why}
    </p>
    ${file && html`<button class="button small" onClick=${again}>${t("Try again")}</button>`}
  </div>`;
