// followed.js: what a view shows that the phone does not follow anyway: an earlier stage, the plan of another group.
//
//   const here = useFollowed(room, "stage", id)   while the view is shown, the room tells of it; false until it has

import { useEffect } from "./html.js";

/** @param {string|undefined} id none: nothing */
export function useFollowed({ sync }, kind, id) {
  useEffect(() => (id ? sync.want(kind, id) : undefined), [kind, id]);
  return !id || sync.follows(kind, id);
}
