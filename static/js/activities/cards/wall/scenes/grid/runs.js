// runs.js: boxes that follow one another, cut into columns that are read one after the other.
//
//   runs(heights, columns, gap) -> { runs: [[index]], height }     the columns as even as they can be, none of them longer than `height`

const CLOSE = 0.5; // px, nearer than which no one sees a difference

/** @param {number[]} heights  @param {number} columns at least 1  @param {number} gap between two boxes of a column */
export function runs(heights, columns, gap) {
  if (!heights.length) return { runs: [], height: 0 };
  let [low, high] = [Math.max(...heights), stackHeight(heights, gap)];
  if (columns === 1) return { runs: cutAt(heights, high, gap), height: high };
  while (high - low > CLOSE) {
    const middle = (low + high) / 2;
    if (cutAt(heights, middle, gap).length <= columns) high = middle;
    else low = middle;
  }
  const found = cutAt(heights, high, gap);
  return {
    runs: found,
    height: Math.max(
      ...found.map((run) =>
        stackHeight(
          run.map((n) => heights[n]),
          gap,
        ),
      ),
    ),
  };
}

export const stackHeight = (heights, gap) =>
  heights.reduce((sum, each) => sum + each, 0) + gap * Math.max(0, heights.length - 1);

function cutAt(heights, most, gap) {
  const found = [];
  let left = -1;
  heights.forEach((height, n) => {
    if (left - gap - height < -0.001 || !found.length) [found[found.length], left] = [[], most + gap];
    found.at(-1).push(n);
    left -= gap + height;
  });
  return found;
}
