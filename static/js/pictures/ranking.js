// ranking.js: what a result says of each thing that was voted on: its place in each count, and how far it moved.
//
//   ranking({ items, tally, before }) -> [{ on, dots, people, backedBy, least, parts, moved,
//                                          place, voice, voicePlace, bridge, bridgePlace, share, voiceShare, bridgeShare }]
//     place counts from 1 and is shared by equals; shares are of the longest bar, 0 to 1; voice is part of all voices, 0 to 1;
//     bridge is a mean share of backers, 0 to 1, null where an earlier version counted none
//   comparable(tally, before)   the earlier tally where both rounds have a result to compare, else null
//   hasBridges(tally)           whether what every side backs was counted
//   isLeast(item, tally)        whether more groups may back it than are counted

import { POOLED } from "./legend.js";

// A secret vote of fewer than five people has no items: any sum would show what one of them chose.
export const comparable = (tally, before) => (tally.items.length && before?.items.length ? before : null);

export const hasBridges = ({ items }) => items.length > 0 && items.every(({ bridge }) => bridge !== undefined);

// The groups that a secret vote shows only together count as one here: how many of them did would give single people away.
export const isLeast = (item, tally) => tally.pooled?.length > 1 && POOLED in item.by_group;

export function ranking({ tally, items = tally.items.map((each) => each.on), before = null }) {
  const all = tally.items;
  const [dots, voice, bridge] = ["dots", "voice", "bridge"].map((key) => measured(all, key));
  const earlier = before ? measured(before.items, "dots").place : new Map();
  return all
    .filter((each) => items.includes(each.on))
    .map((each) => ({
      on: each.on,
      dots: each.dots,
      people: each.people,
      backedBy: each.backed_by,
      least: isLeast(each, tally),
      place: dots.place.get(each.on),
      voicePlace: voice.place.get(each.on),
      bridgePlace: bridge.place.get(each.on),
      voice: tally.groups ? each.voice / (1000 * tally.groups) : 0,
      bridge: each.bridge === undefined ? null : each.bridge / 1000,
      share: each.dots / dots.most,
      voiceShare: each.voice / voice.most,
      bridgeShare: each.bridge === undefined ? 0 : each.bridge / bridge.most,
      parts: parts(each, dots.most),
      moved: each.dots && earlier.has(each.on) ? earlier.get(each.on) - dots.place.get(each.on) : 0,
    }));
}

const measured = (items, key) => ({
  most: Math.max(1, ...items.map((each) => each[key] ?? 0)),
  place: new Map(items.map((each) => [each.on, placeOf(each, items, key)])),
});

// While ranks are revealed one by one, each says its place among all.
const placeOf = (item, items, key) => item.places?.[key] ?? 1 + items.filter((other) => other[key] > item[key]).length;

// What a secret vote doesn't show of a group is still part of the bar.
function parts(item, longest) {
  const told = Object.entries(item.by_group).map(([group, dots]) => ({ group, dots, share: dots / longest }));
  const untold = item.dots - told.reduce((sum, each) => sum + each.dots, 0);
  return untold > 0 ? [...told, { group: null, dots: untold, share: untold / longest }] : told;
}
