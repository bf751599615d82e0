// slack.js: where the browser needs more room than was reckoned, reckon with a little more until nothing is cut off.
//
//   useSlack(list, box, parts) -> number from 1     list: a ref; parts: selector of what must not be higher than what it is in

import { useLayoutEffect, useState } from "../../../../ui/html.js";

const [MOST, STEP] = [1.3, 0.03];

export function useSlack(list, box, parts) {
  const [found, setFound] = useState({ box, slack: 1 });
  const slack = found.box === box ? found.slack : 1;
  useLayoutEffect(() => {
    const over = [...list.current.querySelectorAll(parts)].some(
      (each) => each.offsetHeight > each.parentElement.clientHeight + 1,
    );
    if (over && slack < MOST) setFound({ box, slack: slack + STEP });
  });
  return slack;
}
