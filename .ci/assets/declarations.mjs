// declarations.mjs: what Lightning CSS leaves as it is written, in the way that the oldest browsers know.

import { list } from "postcss";

const SIDES = /^(?:margin|padding|inset)-(?:inline|block)$/;
const PLACES = /^(?:align|justify)-(?:content|items|self)$/;

/** `padding-inline: var(--a) 0` as two declarations: Chrome before 87 and Safari before 14.1 know the two sides, not what
 *  stands for both. A variable holds one value, never both. The lines of a sheet stay what they are. */
export const sides = {
  postcssPlugin: "sides",
  Declaration(both) {
    if (!SIDES.test(both.prop) || !both.value.includes("var(")) return;
    const [start, end = start] = list.space(both.value);
    const [first, last] = namesOf(both.prop, start === end);
    both.cloneBefore({ prop: first, value: start });
    both.replaceWith({ prop: last, value: end, raws: { before: "" } });
  },
};

// Lightning CSS writes a rule for each direction for the sides of `inset`; what is the same on both needs none.
const namesOf = (property, same) =>
  property === "inset-inline" && same ? ["left", "right"] : [`${property}-start`, `${property}-end`];

/** A legend floats only to be a box of its grid, on no side; Chrome before 118 knows no `inline-start` for it. */
export const legends = {
  postcssPlugin: "legends",
  Declaration(one) {
    if (one.prop === "float" && one.value === "inline-start" && one.parent.selector.endsWith("legend"))
      one.value = "left";
  },
};

/** `end` as `flex-end`, which is the same in a grid: Chrome before 93 takes the former for `start` among flexible boxes. */
export const places = {
  postcssPlugin: "places",
  Declaration(one) {
    if (PLACES.test(one.prop) && ["start", "end"].includes(one.value)) one.value = `flex-${one.value}`;
  },
};
