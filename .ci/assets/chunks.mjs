// chunks.mjs: which module goes into which file, by pattern; a new activity or panel needs no line here.

/** The pages' own scripts; those of one list share chunks with one another, and none with other lists. */
export const PAGES = [
  ["js/phone/main.js", "js/phone/plan.js", "js/phone/mine.js", "js/wall/main.js", "js/console/main.js"],
  ["js/home/home.js"],
  ["js/home/new.js", "js/home/bring.js"],
];

// The first pattern that fits a module names its chunk. Phones count every byte, and one large file packs better than
// two; laptops can bear it.
const TABLE = [
  // not needed to arrive
  [/^js\/ui\/(?:also|composer|dates|dialog|labels|names|refusals|seating)\.js$/, "js/writing.js"],
  [/^js\/(?:core\/own_cards|ui\/(?:agreement|offers|task_forces|vocabularies))\.js$/, "js/writing.js"],
  [/^js\/ui\/champions\.js$/, "js/champions.js"], // for stages of the map
  [/^js\/ui\/steps\.js$/, "js/steps.js"], // once someone asks what came of something
  [/^js\/phone\/(main|menu|mine|plan)\.js$/, "js/phone/$1.js"],
  [/^js\/phone\/table\.js$/, "js/phone/table.js"], // once people sit at tables
  [/^js\/ui\/contacts\.js$/, "js/contacts.js"], // seldom needed
  [/^js\/phone\/leave\.js$/, "js/phone/menu.js"], // which works without a connection
  [/^js\/phone\/(?:name_list|other_place)\.js$/, "js/phone/expected.js"], // seldom needed
  [/^js\/phone\/offline_plan\.js$/, "js/phone/plan.js"],
  [/^js\/(core\/seat_transfer|phone\/(?:rejoin|former))\.js$/, "js/phone/rejoin.js"],
  [/^js\/(?:phone\/returned|activities\/typed_words)\.js$/, "js/phone/returned.js"], // seldom needed
  [/^js\/ui\/(?:findings|parts|missing|people_labels|wall_remote)\.js$/, "js/pictures.js"], // for laptops
  [/^js\/activities\/\w+\/wall\/scenes\/.*$/, "js/wall/scenes.js"], // for stages with a picture of their own
  [/^js\/(?:(?:ui\/)?wall|activities\/\w+\/wall)(?:\.js|\/.*)$/, "js/wall/main.js"],
  [/^js\/(?:(?:ui\/)?console|activities\/\w+\/console)(?:\.js|\/.*)$/, "js/console/main.js"],
  [/^(?:vendor\/ui\.js|js\/(?:core|ui|phone)\/.*|js\/activities\/(?:\w+\/index|\w+)\.js)$/, "js/core/shared.js"],
  [/^js\/pictures\/(?:aside|bars|legend|ranking)\.js$/, "js/bars.js"], // all that phones draw
  [/^js\/pictures\/.*$/, "js/pictures.js"],
  [/^js\/activities\/(\w+)\/(?:forest\.js|picture\/.*|phone\/drawn\/.*)$/, "js/activities/$1_drawn.js"], // for some of its stages
  [/^js\/activities\/plans\/phone\/(?:help_wanted|confidence|details)\.js$/, "js/activities/plans_more.js"], // once it is asked for
  [/^js\/activities\/cards\/phone\/(?:similar|likest)\.js$/, "js/activities/similar.js"], // once someone writes
  [/^js\/activities\/(\w+)\/.*$/, "js/activities/$1.js"],
];

/** @param {string} place under static/, as in "js/core/store.js"  @param {string[]} pages of its list
 *  @returns {string} the file in static/dist */
export function chunkOf(place, pages) {
  if (pages.length === 1) return pages[0];
  if (pages[0].startsWith("js/home/")) return pages.includes(place) ? place : "js/home/shared.js";
  const line = TABLE.find(([pattern]) => pattern.test(place));
  if (!line) throw new Error(`static/${place} belongs to no chunk; see .ci/assets/chunks.mjs`);
  return place.replace(...line);
}
