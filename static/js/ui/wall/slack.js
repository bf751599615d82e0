// slack.js: where the browser needs more room than was reckoned, reckon with a little more until nothing is cut off.
//
//   useSlack(ref, box, isOver) -> by what every height is multiplied; isOver(element) -> whether something is cut off

import { useLayoutEffect, useState } from "../html.js";

const [STEP, MOST] = [0.03, 1.3];

export function useSlack(ref, box, isOver) {
  const [found, setFound] = useState({ box, slack: 1 });
  const slack = found.box === box ? found.slack : 1;
  useLayoutEffect(() => {
    if (slack < MOST && isOver(ref.current)) setFound({ box, slack: slack + STEP });
  });
  return slack;
}
