// network.js: where the actors of a network are drawn, so that those with ties are near one another (Fruchterman and Reingold, 1991).
//
//   laidOut(ids, ties, { width, height, margin }) -> [{ id, x, y }]     ties { from, to }; lone ones are in a row at the foot
//
// It starts from a ring in the order of the ids and nothing is left to chance: the same network always looks the same.

const ROUNDS = 250;
const FIRST_STEP = 0.12; // of the picture's side

export function laidOut(ids, ties, { width, height, margin }) {
  const tied = new Set(ties.flatMap(({ from, to }) => [from, to]));
  const [inside, lone] = [ids.filter((id) => tied.has(id)), ids.filter((id) => !tied.has(id))];
  const foot = lone.length ? 2.2 * margin : 0;
  const at = settled([...inside].sort(), ties);
  const room = { width: width - 2 * margin, height: height - 2 * margin - foot };
  return [
    ...inside.map((id) => ({ id, x: margin + at.get(id).x * room.width, y: margin + at.get(id).y * room.height })),
    ...lone.map((id, n) => ({ id, x: ((n + 0.5) / lone.length) * width, y: height - margin })),
  ];
}

function settled(ids, ties) {
  const nodes = ids.map((_, n) => onRing(n, ids.length));
  const place = new Map(ids.map((id, n) => [id, n]));
  const pairs = ties.map(({ from, to }) => [place.get(from), place.get(to)]);
  const ideal = 0.9 / Math.sqrt(Math.max(1, ids.length));
  for (let round = 0; round < ROUNDS; round++) moved(nodes, pairs, ideal, FIRST_STEP * (1 - round / ROUNDS));
  return new Map(stretched(nodes).map((node, n) => [ids[n], node]));
}

const onRing = (n, of) => ({
  x: 0.5 + 0.4 * Math.cos((2 * Math.PI * n) / of),
  y: 0.5 + 0.4 * Math.sin((2 * Math.PI * n) / of),
});

function moved(nodes, pairs, ideal, most) {
  const pulls = nodes.map(() => ({ x: 0, y: 0 }));
  for (let i = 0; i < nodes.length; i++)
    for (let j = i + 1; j < nodes.length; j++) pull(nodes, pulls, i, j, (far) => -(ideal * ideal) / far);
  for (const [i, j] of pairs) pull(nodes, pulls, i, j, (far) => (far * far) / ideal);
  nodes.forEach((node, n) => {
    const far = Math.hypot(pulls[n].x, pulls[n].y) || 1;
    const by = Math.min(far, most) / far;
    node.x += pulls[n].x * by + (0.5 - node.x) * 0.01;
    node.y += pulls[n].y * by + (0.5 - node.y) * 0.01;
  });
}

function pull(nodes, pulls, i, j, force) {
  const [dx, dy] = [nodes[j].x - nodes[i].x, nodes[j].y - nodes[i].y];
  const far = Math.max(0.001, Math.hypot(dx, dy));
  const by = force(far) / far;
  pulls[i].x += dx * by;
  pulls[i].y += dy * by;
  pulls[j].x -= dx * by;
  pulls[j].y -= dy * by;
}

// As large as the picture, whatever the forces came to.
function stretched(nodes) {
  const ends = (of) => [Math.min(...nodes.map(of)), Math.max(...nodes.map(of))];
  const [[left, right], [top, bottom]] = [ends((each) => each.x), ends((each) => each.y)];
  const share = (n, low, high) => (high - low > 0.001 ? (n - low) / (high - low) : 0.5);
  return nodes.map(({ x, y }) => ({ x: share(x, left, right), y: share(y, top, bottom) }));
}
