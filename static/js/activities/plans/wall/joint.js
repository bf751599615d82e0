// joint.js: the groups that act together: a line between each two, as thick as they have actions in common.

import { groupsOf } from "../../../ui/selectors.js";
import { html } from "../../../ui/html.js";
import { icon } from "../../../ui/icon.js";
import { t, tn } from "../../../ui/i18n.js";
import { curveOf, placesOf, sidesOf } from "./joint_model.js";

const THICKEST = 6; // steps of a line's width

export function Joint({ store, pairs }) {
  const groups = groupsOf(store);
  const sides = sidesOf(groups, pairs);
  const places = placesOf(sides);
  const of = (id) => pairs.filter(({ one, other }) => one === id || other === id);
  const named = new Map(groups.map(({ id, name }) => [id, name]));
  return html`<section class="wall-joint" aria-label=${t("Joint actions")}>
    <p class="wall-joint-head"><b>${t("Joint actions")}</b> ${mostTogether(pairs, named)}</p>
    <div class="wall-joint-net" style=${{ "--rows": sides[0].length }}>
      <${Side} groups=${sides[0]} of=${of} side="start" />
      <svg class="wall-joint-lines" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        ${[...pairs]
          .filter(({ one, other }) => places.has(one) && places.has(other))
          .map(
            ({ one, other, n }) =>
              html`<path
                key=${`${one}/${other}`}
                d=${curveOf(places.get(one), places.get(other))}
                style=${{ "--n": Math.min(n, THICKEST) }}
              />`,
          )}
      </svg>
      <${Side} groups=${sides[1]} of=${of} side="end" />
    </div>
    <${Told} pairs=${pairs} named=${named} />
  </section>`;
}

// Names are in any script, and the sentence around them too.
const isolated = (name) => `\u2068${name}\u2069`;

/** The sentence that says what to look at. */
function mostTogether([most], named) {
  const words = { one: isolated(named.get(most.one)), other: isolated(named.get(most.other)) };
  return tn(
    "Most together: {one} and {other}, with {n} action.",
    "Most together: {one} and {other}, with {n} actions.",
    most.n,
    words,
  );
}

const Side = ({ groups, of, side }) =>
  html`<ul class="wall-joint-side" data-side=${side}>
    ${groups.map(
      ({ id, name, icon: sign, colour }) =>
        html`<li key=${id} data-colour=${colour} data-alone=${of(id).length === 0}>
          <span class="badge">${icon(sign)}</span>
          <span class="wall-joint-name" dir="auto">${name}</span>
        </li>`,
    )}
  </ul>`;

const Told = ({ pairs, named }) =>
  html`<table class="visually-hidden">
    <caption>
      ${t("Joint actions")}
    </caption>
    <tbody>
      ${pairs.map(
        ({ one, other, n }) =>
          html`<tr key=${`${one}/${other}`}>
            <th scope="row">${named.get(one)}</th>
            <td>${named.get(other)}</td>
            <td>${n}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
