// pack.js: boxes of known height into columns, each under the shortest column so far.
//
//   pack(heights, columns, gap) -> { columns: [[index]], height }
//   holds(heights, columns, gap, room) -> whether they are at most `room` high
//   A box that comes later moves none that is there already: no one loses sight of a card.

export const GAP = 0.4; // rem between sheets; as in wall-sheets.css

/** @param {number[]} heights  @param {number} columns at least 1  @param {number} gap between boxes */
export function pack(heights, columns, gap) {
  const filled = Array.from({ length: columns }, () => ({ boxes: [], height: 0 }));
  heights.forEach((height, index) => {
    const shortest = filled.reduce((low, each) => (each.height < low.height - 0.5 ? each : low));
    shortest.height += (shortest.boxes.length ? gap : 0) + height;
    shortest.boxes.push(index);
  });
  return { columns: filled.map((each) => each.boxes), height: Math.max(...filled.map((each) => each.height)) };
}

// Packing takes ten times as long as adding up, and the sum alone nearly always tells.
export function holds(heights, columns, gap, room) {
  let [sum, most] = [0, 0];
  for (const height of heights) {
    sum += height + gap;
    if (height > most) most = height;
  }
  if (sum > columns * (room + gap)) return false;
  return sum / columns + most + 1 <= room || pack(heights, columns, gap).height <= room;
}
