// apart.js: moves points that lie on one another so far that each can be seen, and none leaves the picture.
//
//   apart(points, { width, height, gap, taken }) -> points     { id, x, y, ... }; the same for the same points, whatever their order
//     `taken` are boxes in which no point may be

const ROUNDS = 400; // at most
const GOLDEN = Math.PI * (3 - Math.sqrt(5)); // no two neighbours go the same way
const [RINGS, WAYS] = [60, 20]; // of places that are tried around a point that is still in the way

export function apart(points, { width, height, gap, taken = [] }) {
  const moved = [...points].sort((a, b) => (a.id < b.id ? -1 : 1)).map((each) => ({ ...each }));
  for (let round = 0; round < ROUNDS; round++) if (!pushed(moved, { width, height, gap, taken })) break;
  const free = freed(moved, { width, height, gap, taken });
  return points.map(({ id }) => free.find((each) => each.id === id));
}

function pushed(points, { width, height, gap, taken }) {
  let any = false;
  for (let i = 0; i < points.length; i++)
    for (let j = i + 1; j < points.length; j++) any = parted(points[i], points[j], gap, GOLDEN * (i + j)) || any;
  for (const each of points) {
    for (const box of taken) any = left(each, box, gap / 2) || any;
    each.x = within(each.x, gap / 2, width - gap / 2);
    each.y = within(each.y, gap / 2, height - gap / 2);
  }
  return any;
}

// Where pushing comes to no rest: to the nearest place that is free.
function freed(points, room) {
  const settled = [];
  for (const each of points) settled.push({ ...each, ...nearest(each, settled, room) });
  return settled;
}

function nearest(point, settled, room) {
  if (isFree(point, settled, room)) return point;
  for (let n = 0; n < RINGS * WAYS; n++) {
    const [far, way] = [((1 + Math.floor(n / WAYS)) * room.gap) / 4, (2 * Math.PI * n) / WAYS];
    const at = { x: point.x + far * Math.cos(way), y: point.y + far * Math.sin(way) };
    if (isFree(at, settled, room)) return at;
  }
  return point;
}

function isFree({ x, y }, settled, { width, height, gap, taken }) {
  const half = gap / 2 - 0.05;
  const inside = x >= half && y >= half && x <= width - half && y <= height - half;
  const clear = (box) =>
    x <= box.x - half || x >= box.x + box.width + half || y <= box.y - half || y >= box.y + box.height + half;
  const off = (other) => Math.max(Math.abs(x - other.x), Math.abs(y - other.y)) >= gap - 0.05;
  return inside && taken.every(clear) && settled.every(off);
}

// By the shortest way out of the box.
function left(point, { x, y, width, height }, far) {
  const ways = [
    ["x", x - far - point.x],
    ["x", x + width + far - point.x],
    ["y", y - far - point.y],
    ["y", y + height + far - point.y],
  ];
  const inside = ways[0][1] < -0.01 && ways[1][1] > 0.01 && ways[2][1] < -0.01 && ways[3][1] > 0.01;
  if (!inside) return false;
  const [axis, by] = ways.reduce((one, other) => (Math.abs(other[1]) < Math.abs(one[1]) ? other : one));
  point[axis] += by;
  return true;
}

const within = (n, least, most) => Math.max(least, Math.min(most, n));

// Along the way that is shorter; from the very same place each goes its own.
function parted(a, b, gap, way) {
  const off = { x: b.x - a.x, y: b.y - a.y };
  if (Math.max(Math.abs(off.x), Math.abs(off.y)) >= gap - 0.01) return false;
  const same = Math.hypot(off.x, off.y) < 0.01;
  const axis = Math.abs(same ? Math.cos(way) : off.x) > Math.abs(same ? Math.sin(way) : off.y) ? "x" : "y";
  const sign = Math.sign(same ? Math.cos(way) + Math.sin(way) : off[axis]) || 1;
  const by = (gap - Math.abs(off[axis])) / 2 + 0.05;
  a[axis] -= sign * by;
  b[axis] += sign * by;
  return true;
}
