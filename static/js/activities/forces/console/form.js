// form.js: the window in which a facilitator writes down a force, or corrects one.

import { html } from "../../../ui/html.js";
import { t } from "../../../ui/i18n.js";
import { titleOf } from "../../../ui/selectors.js";
import { Choice, Field, FormDialog } from "../../../ui/console/dialog.js";
import { changes, directions, speeds, subjectsOf } from "../model.js";
import { adding, editing } from "./moves.js";

const CARD = 280; // letters
const CHANGES = { true: true, false: false };

/** @param {object|null} force null: a new one on `on` */
export function askForce(context, stage, force = null, on = "") {
  const now = force ?? { on, direction: "driving", strength: 3 };
  const draft = context.draft(`force/${force?.id ?? on}`);
  const submit = (data) => context.act(force ? editing(force, read(data)) : adding(read(data)), { quiet: true });
  const title = force ? t("Edit force") : t("Add force");
  context.ask(
    (close) =>
      html`<${FormDialog} ...${{ title, close, submit, draft }} yes=${force ? t("Save") : t("Add")}>
        <${Few}
          name="on"
          label=${t("What is it about?")}
          pairs=${pairsOf(context.store, stage, now.on)}
          now=${now.on}
        />
        <${Field} label=${t("What drives it, or holds it back?")}>
          <textarea name="text" rows="2" required maxlength=${CARD} autofocus dir="auto" defaultValue=${now.text} />
        <//>
        <div class="console-pair">
          <${Few} name="direction" label=${t("Which way does it work?")} pairs=${directions()} now=${now.direction} />
          <${Few}
            name="strength"
            label=${t("Strength")}
            pairs=${[1, 2, 3, 4, 5].map((n) => [n, n])}
            now=${now.strength}
          />
        </div>
        <div class="console-pair">
          <${Choice}
            name="alterable"
            label=${t("Can it be changed?")}
            pairs=${asWords(changes())}
            now=${`${now.alterable}`}
          />
          <${Choice} name="speed" label=${t("How fast?")} pairs=${speeds()} now=${now.speed} />
        </div>
      <//>`,
  );
}

const asWords = (pairs) => pairs.map(([id, words]) => [`${id}`, words]);

function pairsOf(store, stage, on) {
  const asked = stage ? subjectsOf(store, stage).map(({ id, title }) => [id, title]) : [];
  return !on || asked.some(([id]) => id === on) ? asked : [...asked, [on, titleOf(store, on)]];
}

const Few = ({ name, label, pairs, now }) =>
  html`<${Field} label=${label}
    ><select name=${name} required>
      ${pairs.map(([id, words]) => html`<option key=${id} value=${id} selected=${id === now}>${words}</option>`)}
    </select><//
  >`;

const read = (data) => ({
  on: data.get("on"),
  text: data.get("text").trim(),
  direction: data.get("direction"),
  strength: Number(data.get("strength")),
  alterable: CHANGES[data.get("alterable")] ?? null,
  speed: data.get("speed"),
});
