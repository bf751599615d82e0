// tabs.js: the console's tabs, made from what each activity says of its panel.
//
//   parts: by activity, { tab: { key?, icon, words, always?, seldom?, when? }, Panel, heard?, keys? } as its console.js gives them
//     key: the digit that opens it; always: shown though no stage has this activity
//     when(stages): whether it is shown though no stage has this activity
//     leftOpen(store) -> [{ stage, words }]: what is begun and not finished; see still_open.js
//     seldom: shown only while a stage of it is looked at
//     Above: what it has to say over every panel, given { context, stage }: the stage that is current
//     heard(stage, store) -> ids of the groups that have spoken in it, or null    keys: [{ key, words?, act }] of its own

/** @returns {object[]} tabs in the order of their keys, each with its activity's name */
export const tabsOf = (parts) =>
  Object.entries(parts)
    .map(([name, { tab }]) => ({ name, ...tab }))
    .sort((a, b) => ((a.key ?? "~") < (b.key ?? "~") ? -1 : 1));

/** Those of this workshop; `at` is the name of the one that is looked at. */
export const shownTabs = (parts, stages, at) =>
  tabsOf(parts).filter((tab) => tab.name === at || tab.always || isFor(tab, stages));

const isFor = ({ name, seldom, when }, stages) =>
  when?.(stages) || (!seldom && stages.some(({ activity }) => activity === name));

const ROW = 7; // tabs that a console of 1366 pixels shows in one row

/**
 * The tabs in the row, and those that wait under "More": a workshop of three days has more than a row holds.
 * What is always there and has a key, what is looked at and what has a stage on the day of the current one stay in the row.
 */
export function rowOf(tabs, stages, { at, current }) {
  const day = stages.find(({ id }) => id === current)?.day ?? stages[0]?.day;
  const today = stages.filter((stage) => stage.day === day);
  const needed = (tab) => tab.name === at || (tab.always && tab.key) || isFor(tab, today);
  let room = ROW - tabs.filter(needed).length;
  const inRow = new Set(tabs.filter((tab) => needed(tab) || room-- > 0));
  return { row: tabs.filter((tab) => inRow.has(tab)), more: tabs.filter((tab) => !inRow.has(tab)) };
}

/** Which tab and which stage are looked at: `looking` is a stage's id, a tab's name, or null for the current stage. */
export function lookedAt(parts, stages, current, looking) {
  const known = (name) => (Object.hasOwn(parts, name ?? "") ? name : "open");
  const wanted = looking ?? current;
  const stage = stages.find((each) => each.id === wanted);
  if (stage) return { tab: known(stage.activity), stage };
  const own = stages.filter((each) => each.activity === known(wanted));
  return {
    tab: known(wanted),
    stage: own.find((each) => each.id === current) ?? own.find((each) => each.status === "open") ?? own[0],
  };
}
