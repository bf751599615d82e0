// leverage_kinds.js: does a leverage point push or pull, is it structural or cultural, how deep does it go?

import { html } from "../html.js";
import { t } from "../i18n.js";
import { titleOf } from "../selectors.js";
import { Choice, FormDialog } from "./dialog.js";
import { describe } from "./leverage_moves.js";

const pulls = () => [
  ["push", t("Push")],
  ["pull", t("Pull")],
  ["both", t("Push and pull")],
];
const natures = () => [
  ["structural", t("Structural")],
  ["cultural", t("Cultural")],
];

/** Donella Meadows' twelve places, each in a sentence; 1 goes deepest. */
const places = () => [
  ["12", t("Numbers: prices, taxes, subsidies, standards.")],
  ["11", t("Buffers: how much is in store for a bad time.")],
  ["10", t("Physical structure: roads, buildings, who lives where.")],
  ["9", t("Delays: how long it takes until something shows.")],
  ["8", t("Brakes: what pulls back when something goes too far.")],
  ["7", t("Snowballs: what grows faster the more there is of it.")],
  ["6", t("Information: who gets to know what, and when.")],
  ["5", t("Rules: what is allowed, rewarded and punished.")],
  ["4", t("Self-organisation: who can build something new and change the rules.")],
  ["3", t("Goals: what all of it is really for.")],
  ["2", t("Beliefs: what everyone takes for granted.")],
  ["1", t("Freedom from beliefs: being able to see it in another way.")],
];

/** @returns {string[]} what is known of it, in few words */
export function kindWords({ pull, nature, place }) {
  const named = (pairs, id) => pairs.find(([each]) => each === id)?.[1];
  return [named(pulls(), pull), named(natures(), nature), named(places(), String(place))?.split(":")[0]].filter(
    Boolean,
  );
}

export function askKinds(context, point) {
  const draft = context.draft(`kinds/${point.id}`);
  const submit = (data) => context.act(describe(point, read(data)), { quiet: true });
  const numbered = places().map(([id, words]) => [id, `${id}. ${words}`]);
  const { pull = "", nature = "", place = 0 } = point;
  context.ask(
    (close) =>
      html`<${FormDialog}
        wide
        title=${t("What kind of leverage point?")}
        yes=${t("Save")}
        ...${{ close, submit, draft }}
      >
        <p dir="auto"><b>${titleOf(context.store, point.id)}</b></p>
        <${Choice} label=${t("Push or pull")} name="pull" pairs=${pulls()} now=${pull} />
        <${Choice} label=${t("Structural or cultural")} name="nature" pairs=${natures()} now=${nature} />
        <${Choice}
          label=${t("Place among Meadows’ twelve")}
          hint=${t("The lower the number, the deeper it goes.")}
          name="place"
          pairs=${numbered}
          now=${place ? String(place) : ""}
        />
      <//>`,
  );
}

const read = (data) => ({ pull: data.get("pull"), nature: data.get("nature"), place: Number(data.get("place") || 0) });
