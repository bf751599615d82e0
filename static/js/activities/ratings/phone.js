// phone.js: each group says how much power and resources it has, or others have, to shift each thing.

import { pendingOf, self, titleOf } from "../../ui/selectors.js";
import { kept } from "../../ui/draft.js";
import { html, useComputed, useSignal } from "../../ui/html.js";
import { icon } from "../../ui/icon.js";
import { t } from "../../ui/i18n.js";
import { Barrier } from "./phone/barrier.js";
import { For } from "./phone/rated_group.js";
import { nextUnrated, ownKey, raterOf, ratingKey, said } from "./phone/model.js";
import { ratedOf } from "./rated.js";

export function Activity({ room, stage, open, head }) {
  const { store } = room;
  const me = self(room);
  const ids = useComputed(() => JSON.stringify(ratedOf(store, stage).map(({ id }) => id)));
  const chosen = useSignal(null); // the group rated, when it is not one's own
  const group = chosen.value ?? me.group;
  const half = kept(room.draft(`${stage.id}/half`), {}); // ratings where one scale is said and the other is not
  const rating = (on) => ratingOf({ room, stage, me, group, on, half });
  const all = JSON.parse(ids.value);
  return html`<main class="page-main stack">
    ${head}
    <${For}
      ...${{ room, stage, me, group }}
      done=${(of) => all.filter((on) => isRated(ratingOf({ room, stage, me, group: of, on, half }))).length}
      all=${all.length}
      onChoose=${(id) => (chosen.value = id)}
    />
    ${
      all.length === 0
        ? html`<${Nothing} />`
        : html`<${OneByOne}
            key=${group}
            store=${store}
            ids=${all}
            rating=${rating}
            ours=${group === me.group}
            open=${open && Boolean(group)}
            onRate=${(on, name, value) => rate({ room, stage, group, on, half, rating: { ...rating(on), [name]: value } })}
          />`
    }
  </main>`;
}

function ratingOf({ room, stage, me, group, on, half }) {
  const shared = ratingKey({ stage: stage.id, on, group, rater: raterOf(me, group) });
  const key = stage.settings?.members ? ownKey(shared, room.store.ids("authorship")) : shared;
  const posts = pendingOf(room.outbox, "rate", { stage: stage.id, on, group });
  return said({ record: room.store.get("rating", key), posts, draft: half.value[`${group}/${on}`] });
}

// Half a rating stays on this phone until the other half is said.
function rate({ room, stage, group, on, half, rating: { power, resources } }) {
  const { [`${group}/${on}`]: _, ...others } = half.peek();
  const whole = power !== null && resources !== null;
  half.value = whole ? others : { ...others, [`${group}/${on}`]: { power, resources } };
  if (whole) room.post("rate", { stage: stage.id, on, group, power, resources });
}

const isRated = ({ state }) => state === "saved" || state === "waiting";

function OneByOne({ store, ids, rating, ours, open, onRate }) {
  const done = (id) => isRated(rating(id));
  // Where one began, so that rating it does not take it away from under the thumb.
  const at = useSignal(ids.find((id) => !done(id)) ?? ids[0]);
  const here = ids.includes(at.value) ? at.value : ids[0];
  const place = ids.indexOf(here);
  const last = place === ids.length - 1;
  const go = (id) => ((at.value = id), focusTitle());
  const next = last ? nextUnrated(ids, done, here) : ids[place + 1];
  return html`<${Progress} done=${ids.filter(done).length} all=${ids.length} />
    <${Barrier}
      key=${here}
      id=${here}
      title=${titleOf(store, here)}
      inside=${insideOf(store, here)}
      lane=${laneOf(store, here)}
      place=${place + 1}
      count=${ids.length}
      rating=${rating(here)}
      ours=${ours}
      open=${open}
      onRate=${(name, value) => onRate(here, name, value)}
      last=${last}
      onBack=${place > 0 ? () => go(ids[place - 1]) : null}
      onNext=${next ? () => go(next) : null}
    />
    <${Overview} store=${store} ids=${ids} rating=${rating} here=${here} onGo=${go} />`;
}

const insideOf = (store, id) =>
  store
    .all("card")
    .filter(({ cluster }) => cluster === id)
    .map(({ text }) => text);
const laneOf = (store, id) => (store.get("card", id) ?? store.get("cluster", id))?.lane;

function focusTitle() {
  requestAnimationFrame(() => {
    document.querySelector(".rating-title")?.focus({ preventScroll: true });
    document.querySelector(".rating")?.scrollIntoView({ block: "center" });
  });
}

const Progress = ({ done, all }) =>
  html`<div class="stack-tight">
    <p role="status"><b>${t("{done} of {all} rated", { done, all })}</b></p>
    <progress class="progress" aria-label=${t("Rated")} value=${done} max=${all}></progress>
  </div>`;

const Overview = ({ store, ids, rating, here, onGo }) =>
  html`<section class="stack-tight">
    <h3 class="section-head">${t("Overview")}</h3>
    <ol class="rated">
      ${ids.map((id) => {
        const { power, resources } = rating(id);
        return html`<li key=${id}>
          <button class="rated-row" aria-current=${id === here ? "true" : undefined} onClick=${() => onGo(id)}>
            <span class="rated-name" dir="auto">${titleOf(store, id)}</span>
            <${Value} picture="power" name=${t("Power")} value=${power} /><${Value}
              picture="resources"
              name=${t("Resources")}
              value=${resources}
            />
          </button>
        </li>`;
      })}
    </ol>
  </section>`;

const Value = ({ picture, name, value }) =>
  html`<span class="rated-value" data-heat=${value ?? undefined} data-said=${value !== null}>
    ${icon(picture)}<span class="visually-hidden">${name}</span>${value ?? "–"}</span
  >`;

const Nothing = () =>
  html`<div class="empty">
    ${icon("mark", "big")}
    <h2>${t("Nothing to rate yet")}</h2>
    <p>${t("They appear here as soon as they’re on the wall.")}</p>
  </div>`;
