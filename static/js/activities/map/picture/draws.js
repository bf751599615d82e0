// draws.js: where each picture of the map puts its points: by influence and support, on the rings of the levels, as a network.
//
//   plotOf({ actors, standings, size })    ringsOf({ levels, shown, size, widthOf })    netOf({ actors, ties, size })
//     `shown` is the Set of actors that are drawn, all where it is missing
//     each -> ({ width, height }) -> { points: [{ id, x, y, words }], taken, ... }    what fitted.js asks for

import { tiesCount } from "./most.js";
import { laidOut } from "./network.js";

const [AGAINST, IN_FAVOUR, MOST] = [-5, 5, 10];
const FREE = Math.PI / 5; // of each ring, at the top, where its title is
const HOLLOW = 1.7; // how much wider the innermost ring is than the others
const FLAT = 0.94; // of the height that the outermost ring takes

export const placeOf = ({ influence, support }, { width, height, size }) => ({
  x: 1.5 * size + ((support - AGAINST) / (IN_FAVOUR - AGAINST)) * (width - 3 * size),
  y: 2.6 * size + (1 - influence / MOST) * (height - 5.2 * size),
});

export const plotOf =
  ({ actors, standings, size }) =>
  ({ width, height }) => {
    const at = actors.filter(({ id }) => standings.has(id));
    const strongest = [...at].sort((a, b) => standings.get(b.id).influence - standings.get(a.id).influence);
    return {
      points: strongest.map(({ id, name }) => ({
        id,
        words: name,
        ...placeOf(standings.get(id), { width, height, size }),
      })),
      taken: [
        { x: 0, y: 0, width, height: 1.4 * size },
        { x: 0, y: height - 1.4 * size, width, height: 1.4 * size },
      ],
    };
  };

export const ringsOf =
  ({ levels, shown, size, widthOf }) =>
  ({ width, height }) => {
    const rings = levels.map((level, n) => ({ ...level, ...radii(n, levels.length, width, height) }));
    const drawn = (actors) => (shown ? actors.filter((each) => shown.has(each)) : actors);
    const titles = rings.map((ring) => titleOf(ring, { width, height, size, widthOf }));
    return {
      rings,
      titles,
      points: rings.flatMap((ring) => aroundRing(drawn(ring.actors), ring, { width, height })),
      taken: titles.map(({ box }) => box),
    };
  };

const radii = (n, of, width, height) => ({
  rx: (((n + HOLLOW) / (of - 1 + HOLLOW)) * FLAT * width) / 2,
  ry: (((n + HOLLOW) / (of - 1 + HOLLOW)) * FLAT * height) / 2,
  inner: n ? (n - 1 + HOLLOW) / (of - 1 + HOLLOW) : 0,
  outer: (n + HOLLOW) / (of - 1 + HOLLOW),
});

function titleOf({ title, actors, ry, outer, inner }, { width, height, size, widthOf }) {
  const words = `${title}: ${actors.length}`;
  const middle = inner ? height / 2 - (ry * (inner + outer)) / (2 * outer) : height / 2;
  const wide = widthOf(words) * size * 1.08;
  return {
    words,
    x: width / 2,
    y: middle,
    box: { x: width / 2 - wide / 2, y: middle - 0.7 * size, width: wide, height: 1.4 * size },
  };
}

const aroundRing = (actors, ring, box) => actors.map((actor, n) => onRing(actor, n, actors.length, ring, box));

function onRing({ id, name }, n, of, { inner, outer }, { width, height }) {
  const way = -Math.PI / 2 + FREE / 2 + ((n + 0.5) / of) * (2 * Math.PI - FREE);
  const far = (inner ? (inner + outer) / 2 : outer * 0.66) * FLAT;
  return {
    id,
    words: name,
    x: width / 2 + (Math.cos(way) * far * width) / 2,
    y: height / 2 + (Math.sin(way) * far * height) / 2,
  };
}

export const netOf =
  ({ actors, ties, size }) =>
  ({ width, height }) => {
    const names = new Map(actors.map(({ id, name }) => [id, name]));
    const many = tiesCount(ties);
    const points = laidOut([...names.keys()], ties, { width, height, margin: 1.6 * size });
    return {
      points: points.map((each) => ({ ...each, words: names.get(each.id) })).sort((a, b) => many(b) - many(a)),
      taken: [],
    };
  };
