// sentences.js: each finding of the ratings in plain words.
//
//   sentence(finding, groups)   groups: group records in order

import { t, tn } from "../../ui/i18n.js";
import { tenth } from "../../pictures/cells.js";

const NAMED = 3; // groups; of more it is said how many they are

export const sentence = (finding, groups) => SENTENCE[finding.kind](finding, names(groups));

const names = (groups) => (ids) =>
  ids.length > NAMED
    ? tn("{n} group", "{n} groups", ids.length)
    : groups
        .filter(({ id }) => ids.includes(id))
        .map(({ name }) => name)
        .join(t(", "));

const SENTENCE = {
  gap({ place, most, high }, name) {
    const given = { place, groups: name(most), power: tenth(high) };
    return place
      ? t("Number {place} in the vote, and no group says it can shift it. Most power: {groups}, {power} of 5.", given)
      : t("No group says it can shift this. Most power: {groups}, {power} of 5.", given);
  },
  against({ group, low, high, more }, name) {
    const given = { group: name([group]), low: tenth(low), high: tenth(high) };
    return more
      ? t("{group} say {low}, others say they could do {high}.", given)
      : t("{group} say {high}, others see only {low}.", given);
  },
  within: ({ group, low, high }, name) =>
    t("Members of {group} disagree: half of them say {low} to {high}.", {
      group: name([group]),
      low: tenth(low),
      high: tenth(high),
    }),
  between: ({ group, ...ends }, name) =>
    t("Others see {group} differently: {least} say {low}, {most} say {high}.", {
      group: name([group]),
      ...told(ends, name),
    }),
  uneven: (ends, name) => t("Power is uneven: {most} say {high}, {least} say {low}.", told(ends, name)),
};

const told = ({ least, most, low, high }, name) => ({
  least: name(least),
  most: name(most),
  low: tenth(low),
  high: tenth(high),
});
