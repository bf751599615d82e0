// spotlight.js: one card, cluster, picture or plan, alone on the wall.
//
// An activity's wall.js draws what is its own: spotlights = { KIND: ({ room, about, on }) => … }; on: the record, of a picture
// its stage.

/** The screen for what is alone on the wall; nothing where no activity draws its kind. */
export function spotlightOf(screens, { kind }) {
  const drawn = Object.values(screens).find(({ spotlights }) => spotlights?.[kind]);
  return drawn && { Main: drawn.spotlights[kind], headless: true };
}
