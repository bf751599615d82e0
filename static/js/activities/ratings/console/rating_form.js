// rating_form.js: rating for a group that has no phone in working order; each pair is saved as it is chosen, and half a pair is kept.

import { kept } from "../../../ui/draft.js";
import { html, useEffect } from "../../../ui/html.js";
import { textOf } from "../../../ui/selectors.js";
import { t } from "../../../ui/i18n.js";
import { Dialog } from "../../../ui/console/dialog.js";
import { GroupMark } from "../../../ui/console/group_mark.js";
import { move, step } from "../../../ui/console/move.js";
import { ratedOf } from "../rated.js";

const SCALE = [0, 1, 2, 3, 4, 5];

export function rateFor(context, stage, group) {
  context.ask(
    (close) =>
      html`<${Dialog} wide title=${t("Rate for a group")} close=${close}>
        <div class="stack">
          <p><${GroupMark} group=${group} /></p>
          <p class="soft">${t("0 = none, 5 = everything it takes. A row counts once both numbers are chosen.")}</p>
          <div class="scroller" tabindex="0">
            <table class="table">
              <thead>
                <tr>
                  <th scope="col">${t("What is rated")}</th>
                  <th scope="col">${t("Power")}</th>
                  <th scope="col">${t("Resources")}</th>
                </tr>
              </thead>
              <tbody>
                ${ratedOf(context.store, stage).map((each) => html`<${Row} key=${each.id} ...${{ context, stage, group, barrier: each }} />`)}
              </tbody>
            </table>
          </div>
          <div class="dialog-foot"><button class="button primary" onClick=${close}>${t("Done")}</button></div>
        </div>
      <//>`,
  );
}

function Row({ context, stage, group, barrier }) {
  const now = own(context.store.all("rating"), stage, group, barrier);
  const title = barrier.title ?? textOf(barrier);
  const half = useHalf(context.draft(`rate/${stage.id}/${group.id}/${barrier.id}`), now);
  const shown = now ?? half.value;
  const set = (name) => (event) => {
    const numbers = { ...shown, [name]: Number(event.target.value) };
    if (!now) half.value = numbers;
    if (isWhole(numbers)) context.act(rate(stage, group, barrier, numbers, now));
  };
  const select = (name, words) =>
    html`<td>
      <select aria-label=${`${words}: ${title}`} onChange=${set(name)}>
        <option value="" disabled=${shown?.[name] != null} selected=${shown?.[name] == null}>–</option>
        ${SCALE.map((n) => html`<option value=${n} selected=${shown?.[name] === n}>${n}</option>`)}
      </select>
    </td>`;
  return html`<tr>
    <th scope="row" dir="auto">${title}</th>
    ${select("power", t("Power"))}${select("resources", t("Resources"))}
  </tr>`;
}

const isWhole = (numbers) => numbers?.power != null && numbers?.resources != null;

// One number alone waits here for the other; two are on their way to the room.
function useHalf(place, now) {
  const half = kept(place, null);
  useEffect(() => {
    const tidy = () => isWhole(half.peek()) && (half.value = null);
    tidy();
    return () => void tidy();
  }, [now]);
  return half;
}

// Where every member rates, the numbers of one are not the group's.
const own = (ratings, stage, group, { id }) =>
  stage.settings?.members
    ? undefined
    : ratings.find((r) => r.stage === stage.id && r.on === id && r.group === group.id && r.rater === group.id);

function rate(stage, group, barrier, numbers, now) {
  const fields = { stage: stage.id, on: barrier.id, group: group.id };
  const before = now ? { power: now.power, resources: now.resources } : { power: null, resources: null };
  return move(
    t("Rated for {group}", { group: group.name }),
    step("rate", { ...fields, power: numbers.power, resources: numbers.resources }, ["rate", { ...fields, ...before }]),
  );
}
