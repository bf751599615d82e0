// The map on the wall: every actor is seen, every name is whole somewhere, no name lies on another or on a point.

import assert from "node:assert/strict";
import { test } from "node:test";

globalThis.document = { documentElement: { dataset: { static: "" } } };
const { apart } = await import("../../static/js/activities/map/picture/apart.js");
const { netOf, plotOf, ringsOf } = await import("../../static/js/activities/map/picture/draws.js");
const { fitted, radiusOf } = await import("../../static/js/activities/map/picture/fitted.js");
const { overlaps, wrapped } = await import("../../static/js/activities/map/picture/labels.js");
const { influenceOf, mostOf, tiesCount } = await import("../../static/js/activities/map/picture/most.js");
const { viewsOf } = await import("../../static/js/activities/map/wall/views.js");
const { laidOut } = await import("../../static/js/activities/map/picture/network.js");

const widthOf = (words) => words.length * 0.56;
const SIZES = [
  [1870, 700, 25.3],
  [1310, 480, 17.9],
  [990, 480, 17.9],
];
const actors = Array.from({ length: 40 }, (_, n) => ({
  id: `a${n}`,
  name: n % 3 ? `Body number ${n}` : `The association of the many landing sites number ${n}`,
}));
const standings = new Map(
  actors.map(({ id }, n) => [id, { influence: (n * 7) % 11, support: ((n * n * 3) % 11) - 5 }]),
);
const levels = ["core", "institutional", "sociocultural", "national", "global"].map((id, n) => ({
  id,
  title: id,
  actors: actors.filter((_, m) => n < 4 && m % 4 === n),
}));
const ties = Array.from({ length: 80 }, (_, n) => ({ from: `a${n % 38}`, to: `a${(n * 5 + 7) % 38}` })).filter(
  ({ from, to }) => from !== to,
);
const views = (size) => ({
  plot: plotOf({ actors, standings, size }),
  rings: ringsOf({ levels, size, widthOf }),
  network: netOf({ actors, ties, size }),
});
const boxesOf = ({ labels }) => [...labels.values()];
const discOf = ({ x, y }, r) => ({ x: x - r, y: y - r, width: 2 * r, height: 2 * r });

for (const [width, height, size] of SIZES)
  for (const name of ["plot", "rings", "network"])
    test(`Forty actors have forty points and forty whole names at ${width}x${height}: ${name}`, () => {
      const fit = fitted(views(size)[name], { width, height, size, widthOf });
      const listed = fit.pages.flatMap(({ entries }) => entries);
      const said = [...boxesOf(fit).map((box) => box.lines), ...listed.map(({ lines }) => lines)];
      assert.equal(fit.points.length, 40);
      assert.deepEqual(said.map((lines) => lines.join(" ")).sort(), actors.map((actor) => actor.name).sort());
      for (const { entries } of fit.pages)
        assert.ok(entries.reduce((sum, { lines }) => sum + (lines.length * 1.2 + 0.35) * size, 0) <= height);
    });

for (const [width, height, size] of SIZES)
  for (const name of ["plot", "rings", "network"])
    test(`No name lies on another, on a point or outside at ${width}x${height}: ${name}`, () => {
      const fit = fitted(views(size)[name], { width, height, size, widthOf });
      const boxes = boxesOf(fit);
      const discs = fit.points.map((point) => discOf(point, radiusOf(size)));
      boxes.forEach((box, n) => {
        assert.ok(box.x >= 0 && box.y >= 0 && box.x + box.width <= fit.width && box.y + box.height <= height);
        assert.equal(
          [...boxes.slice(n + 1), ...discs, ...fit.taken].some((other) => overlaps(box, other)),
          false,
        );
      });
    });

test("Points on one place are drawn beside one another", () => {
  const same = actors.map(({ id }) => ({ id, x: 5, y: 5 }));
  const moved = apart(same, { width: 800, height: 500, gap: 36 });
  for (const [n, a] of moved.entries())
    for (const b of moved.slice(n + 1)) assert.ok(Math.hypot(a.x - b.x, a.y - b.y) > 24, `${a.id} ${b.id}`);
});

test("The same network looks the same whoever draws it, and a lone actor is in the picture", () => {
  const box = { width: 1000, height: 500, margin: 30 };
  const ids = actors.map(({ id }) => id);
  const [one, other] = [laidOut(ids, ties, box), laidOut([...ids].reverse(), ties, box)];
  const byId = (all) =>
    [...all].filter(({ id }) => id !== "a38" && id !== "a39").sort((a, b) => (a.id < b.id ? -1 : 1));
  assert.deepEqual(byId(one), byId(other));
  for (const { x, y } of one) assert.ok(x >= 0 && x <= 1000 && y >= 0 && y <= 500);
  assert.deepEqual(
    one.filter(({ y }) => y > 460).map(({ id }) => id),
    ["a38", "a39"],
  );
});

test("Two that are tied are nearer to one another than two that are not", () => {
  const far = (all, a, b) => {
    const [p, q] = [a, b].map((id) => all.find((each) => each.id === id));
    return Math.hypot(p.x - q.x, p.y - q.y);
  };
  const chain = [0, 1, 2, 3].map((n) => ({ from: `a${n}`, to: `a${n + 1}` }));
  const at = laidOut(["a0", "a1", "a2", "a3", "a4"], chain, { width: 800, height: 800, margin: 20 });
  assert.ok(far(at, "a0", "a1") < far(at, "a0", "a4"));
});

test("A name takes at most three lines, and a word is never broken", () => {
  assert.deepEqual(wrapped("The Ministry of Water", 8, widthOf), ["The Ministry", "of Water"]);
  assert.equal(wrapped("Hafengenossenschaftsvorstand", 8, widthOf), null);
  assert.equal(wrapped("one two three four five six seven", 4, widthOf), null);
});

test("The list of names is wide enough for a long word, and a longer one goes on in the next line", () => {
  const long = ["Hafengenossenschaftsvorstandsmitglieder", "x".repeat(60), "क्ष्".repeat(20)];
  const crowd = actors.map((actor, n) => ({ ...actor, name: long[n] ?? actor.name }));
  const [width, height, size] = SIZES[2];
  const fit = fitted(plotOf({ actors: crowd, standings, size }), { width, height, size, widthOf });
  const listed = new Map(fit.pages.flatMap(({ entries }) => entries).map(({ id, lines }) => [id, lines]));
  assert.equal(fit.width, Math.floor(width - fit.beside));
  assert.deepEqual(
    [0, 1, 2].map((n) => listed.get(`a${n}`).join("")),
    long,
  );
  assert.ok([...listed.values()].flat().every((line) => widthOf(line) * size <= fit.beside - 3 * size));
  assert.ok(listed.get("a2").every((line) => line.startsWith("क") || line.startsWith("ष")));
  assert.deepEqual(listed.get("a0"), [long[0]]);
});

const crowdOf = (many) =>
  Array.from({ length: many }, (_, n) => ({ id: `a${n}`, name: `Body ${n}`, level: n % 2 ? "core" : "" }));

test("A picture shows sixty actors, and of more the forty with the most influence or ties", () => {
  const placed = (all) => new Map(all.map(({ id }, n) => [id, { influence: n % 11, support: 0 }]));
  const sixty = crowdOf(60);
  assert.equal(mostOf(sixty, influenceOf(placed(sixty))), sixty);
  const hundred = crowdOf(100);
  const strong = mostOf(hundred, influenceOf(placed(hundred)));
  assert.equal(strong.length, 40);
  assert.ok(strong.every(({ id }) => Number(id.slice(1)) % 11 >= 6));
  const hub = hundred.slice(1).map(({ id }) => ({ from: "a99", to: id }));
  assert.ok(mostOf(hundred, tiesCount(hub)).some(({ id }) => id === "a99"));
});

test("Five hundred actors are drawn on few pages, and the rings count all of them", () => {
  const actors = crowdOf(500);
  const standings = new Map(actors.map(({ id }, n) => [id, { influence: n % 11, support: (n % 11) - 5 }]));
  const many = actors.map(({ id }, n) => ({ from: id, to: `a${(n * 7 + 3) % 500}`, type: "money" }));
  const store = { all: () => [], get: () => undefined };
  const pages = viewsOf({ store, actors, ties: many, standings, size: 25, widthOf, width: 1870, height: 700 });
  assert.ok(pages.length <= 9, `${pages.length} pages`);
  assert.ok(pages.every(({ fit }) => fit.points.length === 40));
  const ring = pages.find(({ fit }) => fit.rings);
  assert.equal(
    ring.fit.rings.reduce((sum, { actors: at }) => sum + at.length, 0),
    500,
  );
});
