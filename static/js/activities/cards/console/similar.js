// similar.js: which cards say nearly the same: each suggestion is merged, put into a cluster or left, one by one or all.

import { html, useEffect, useSignal } from "../../../ui/html.js";
import { textOf } from "../../../ui/selectors.js";
import { icon } from "../../../ui/icon.js";
import { alsoFrom, joinedBy } from "../../../ui/also.js";
import { Group } from "../../../ui/badges.js";
import { t, tn } from "../../../ui/i18n.js";
import { Dialog } from "../../../ui/console/dialog.js";
import { similarOf } from "./similar_groups.js";
import { byItself, clusterSimilar, likeliest, mergeSimilar } from "./similar_moves.js";

export const askSimilar = (wall) => wall.context.ask((close) => html`<${Similar} ...${{ wall, close }} />`);

function Similar({ wall, close }) {
  const { context, stage } = wall;
  const told = useSignal(null); // null while it works, then { groups, way, compared } or { why }
  const left = useSignal(new Set()); // suggestions that are left as they are
  const stays = useSignal(new Map()); // by suggestion, the card that was chosen to stay
  const look = async () => {
    told.value = null;
    told.value = await similarOf(context, stage);
  };
  useEffect(() => void look(), []);
  const groups = (told.value?.groups ?? [])
    .map(({ cards, nearly }) => ({ key: cards.join("/"), nearly, cards: byItself(context.store, cards) }))
    .filter(({ key, cards }) => cards.length > 1 && !left.value.has(key));
  const target = ({ key, cards }) =>
    cards.find(({ id }) => id === stays.value.get(key)) ?? likeliest(context.store, cards);
  const choose = (key, id) => (stays.value = new Map(stays.peek()).set(key, id));
  const leave = ({ key }) => (left.value = new Set(left.peek()).add(key));
  const one = (group) =>
    html`<${Suggestion} key=${group.key} ...${{ context, stage, group, target: target(group), choose, leave }} />`;
  return html`<${Dialog} title=${t("Similar cards")} close=${close} wide>
    <div class="stack">
      <${State} told=${told.value} many=${groups.length} again=${look} />
      ${
        groups.length > 0 &&
        html`<ul class="stack similar-list">
          ${groups.map(one)}
        </ul>`
      }
      <div class="dialog-foot">
        ${context.undo.last.value && html`<button class="button" onClick=${() => context.takeBack()}>${icon("undo")}${t("Undo")}</button>`}
        ${
          groups.length > 1 &&
          html`<button
            class="button"
            onClick=${() =>
              context.act(
                mergeSimilar(
                  context.store,
                  groups.map((group) => [group.cards, target(group)]),
                ),
              )}
          >
            ${icon("merge")}${t("Merge all")}
          </button>`
        }
        <button class="button primary" onClick=${close}>${t("Done")}</button>
      </div>
    </div>
  <//>`;
}

function State({ told, many, again }) {
  if (!told)
    return html`<p class="stack-tight" role="status">
      <span>${t("Comparing cards… This can take a few seconds.")}</span><progress class="similar-progress"></progress>
    </p>`;
  if (told.why)
    return html`<div class="notice" role="alert" data-tone="warn">
      ${icon("warning")}<span>${told.why}</span>
      <button class="button small" onClick=${again}>${t("Try again")}</button>
    </div>`;
  const compared = tn("{n} card compared.", "{n} cards compared.", told.compared);
  const how = told.way === "meaning" ? t("By their words and their meaning.") : t("By their words alone.");
  const found = many ? tn("{n} suggestion", "{n} suggestions", many) : t("No similar cards left.");
  return html`<p class="soft" role="status"><b>${found}</b> · ${compared} ${how}</p>`;
}

function Suggestion({ context, stage, group, target, choose, leave }) {
  const { cards, key, nearly } = group;
  const merge = () => context.act(mergeSimilar(context.store, [[cards, target]]));
  const cluster = () => context.act(clusterSimilar(stage, cards, target));
  const choice = (card) =>
    html`<${Choice}
      key=${card.id}
      ...${{ context, card, name: key, chosen: card === target }}
      onChoose=${() => choose(key, card.id)}
    />`;
  return html`<li class="similar-one">
    <fieldset class="console-choice-list">
      <legend>
        <span class="chip">${nearly ? t("Almost the same words") : t("Similar meaning")}</span>
        <span class="soft">${t("Select the text that stays.")}</span>
      </legend>
      ${cards.map(choice)}
    </fieldset>
    <div class="toolbar">
      <button class="button small" onClick=${merge}>${icon("merge")}${t("Merge")}</button>
      <button class="button small" onClick=${cluster}>${icon("cluster")}${t("Create cluster")}</button>
      <button class="button small quiet" onClick=${() => leave(group)}>${t("Leave as they are")}</button>
    </div>
  </li>`;
}

const Choice = ({ context: { store }, card, name, chosen, onChoose }) =>
  html`<label class="tick"
    ><input type="radio" name=${name} checked=${chosen} onChange=${onChoose} />
    <span
      ><span dir="auto">${textOf(card)}</span>
      <span class="card-foot"
        ><${Group} plain group=${store.get("group", card.group ?? "")} />
        ${joinedBy(store, card.id) > 0 && html`<span dir="auto">${alsoFrom(store, card.id)}</span>`}</span
      ></span
    ></label
  >`;
