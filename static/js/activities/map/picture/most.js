// most.js: of very many actors those that a picture can hold, as on paper (report_pictures.py).
//
//   mostOf(actors, weightOf) -> actors       all while they are few, else those of the most weight; their order stays
//   influenceOf(standings) -> weightOf       tiesCount(ties) -> weightOf

const [FEW, MOST] = [60, 40];

export const isCrowd = (actors) => actors.length > FEW;

export function mostOf(actors, weightOf) {
  if (!isCrowd(actors)) return actors;
  const heaviest = [...actors].sort((a, b) => weightOf(b) - weightOf(a));
  const shown = new Set(heaviest.slice(0, MOST));
  return actors.filter((each) => shown.has(each));
}

export const influenceOf =
  (standings) =>
  ({ id }) =>
    standings.get(id)?.influence ?? -1;

export function tiesCount(ties) {
  const many = new Map();
  for (const end of ties.flatMap(({ from, to }) => [from, to])) many.set(end, (many.get(end) ?? 0) + 1);
  return ({ id }) => many.get(id) ?? 0;
}
