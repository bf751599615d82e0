// model.js: which cards a phone shows, and in what order.
//
//   ownCards({ authorships, cards, posts, returned, stage })  -> [{ id, text, lane, state, shown, at }] the newest first
//     cards: Map id -> card; posts: handles not shown by the store yet; state: "waiting" | "saved" | "returned"
//   wallLayout({ cards, clusters, stage, lane, own })  -> [{ cluster, cards: [id] } | { card, same }] the newest first
//   laneCounts(cards, stage, own)                      -> Map lane id -> number
//   joinedCards({ supporters, cards, posts })          -> Set of the ids of cards on the wall that this phone has joined
//     cards: Map id -> card; posts: this phone's `support_card` that the store does not show yet, oldest first
//     own: a Set of ids that are shown elsewhere, so that they are left out here unless they are in a pile

const newestFirst = (entries) => entries.sort((a, b) => b.at - a.at);

export function ownCards({ authorships, cards, posts, stage }) {
  const kept = authorships.filter((each) => each.stage === stage).map((each) => fromRecord(each, cards.get(each.id)));
  const known = new Set(kept.map(({ id }) => id));
  const added = posts.filter(
    (post) => post.do === "add_card" && post.with.stage === stage && !known.has(post.with.card),
  );
  const gone = new Set(posts.filter((post) => post.do === "withdraw_card").map((post) => post.with.card));
  const own = [...kept, ...added.map(fromPost)].filter(({ id }) => !gone.has(id));
  return newestFirst(own.map((card) => withEdits(card, posts)));
}

const MARKS = [
  "year",
  "importance",
  "attitude",
  "behaviour",
  "priority",
  "area",
  "parent",
  "comment",
  "root",
  "card_kind",
  "level",
];

const marksOf = (fields) => Object.fromEntries(MARKS.map((name) => [name, fields?.[name]]));

const fromRecord = ({ id, shown = "shown", text = "", behaviour = "", given = {}, why = "" }, card) => {
  const said = card ?? { ...given, text, behaviour };
  return {
    id,
    shown,
    why,
    at: said.at ?? 0,
    text: said.text,
    lane: said.lane ?? said.category,
    ...marksOf(said),
    state: "saved",
  };
};

const fromPost = ({ with: { card, text, lane, ...fields }, at, state }) => ({
  id: card,
  shown: "shown",
  at,
  text,
  lane,
  ...marksOf(fields),
  state: state.value,
});

// Several edits may wait one behind the other; each says only what it changes.
function withEdits(card, posts) {
  const edits = posts.filter((post) => post.do === "edit_card" && post.with.card === card.id);
  return edits.reduce(
    (shown, { with: { text, category, ...fields }, state }) => ({
      ...shown,
      ...said(fields),
      text: text ?? shown.text,
      lane: category ?? shown.lane,
      state: state.value,
    }),
    card,
  );
}

// What an edit says of the marks; an empty one is taken away.
const said = (fields) =>
  Object.fromEntries(
    MARKS.filter((name) => name in fields).map((name) => [name, isNone(name, fields[name]) ? undefined : fields[name]]),
  );
const isNone = (name, value) => value === "" || (name === "importance" && value === 0);

export function wallLayout({ cards, clusters, stage, lane, own = new Set() }) {
  const here = cards.filter((card) => card.stage === stage && !card.comment && (card.shown ?? "shown") === "shown");
  const fits = (card) => !lane || card.lane === lane;
  const same = countBy(
    here.filter(({ merged_into: into }) => into),
    "merged_into",
  );
  const standing = here.filter((card) => !card.merged_into);
  const piles = clusters
    .filter((each) => each.stage === stage)
    .map((each) =>
      pile(
        each,
        standing.filter(({ cluster }) => cluster === each.id),
      ),
    )
    .filter(({ of, members }) => fits(of) || members.some(fits));
  const lone = newestFirst(standing.filter((card) => !card.cluster && !own.has(card.id) && fits(card)));
  return [
    ...piles.map(({ of, members }) => ({ cluster: of.id, cards: members.map(({ id }) => id) })),
    ...lone.map(({ id }) => ({ card: id, same: same.get(id) ?? 0 })),
  ];
}

const pile = (of, members) => ({ of, members: newestFirst(members) });

export function laneCounts(cards, stage, own = new Set()) {
  return countBy(
    cards.filter(
      (card) => card.stage === stage && !card.comment && !card.merged_into && (card.cluster || !own.has(card.id)),
    ),
    "lane",
  );
}

export function joinedCards({ supporters, cards, posts }) {
  const standing = (id) => cards.get(id)?.merged_into ?? id;
  const joined = new Set(supporters.map(({ card }) => standing(card)));
  for (const { with: fields } of posts) joined[fields.supported === false ? "delete" : "add"](standing(fields.card));
  return joined;
}

function countBy(records, field) {
  const counts = new Map();
  for (const record of records) counts.set(record[field], (counts.get(record[field]) ?? 0) + 1);
  return counts;
}
