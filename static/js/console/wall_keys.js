// wall_keys.js: what hands do with the walls, by button or by key.
//
//   front(context, "qr")        put it in front of the stage, or take it away again
//   turn(context, 1 | -1)       the next or previous page of the wall with the most
//   hold(context)               pages stay, or turn again

import { wallOf } from "../ui/wall_remote.js";
import { holdPages, showInFront } from "../ui/console/wall_moves.js";

export function front(context, show) {
  const wall = wallOf(context.store);
  context.act(showInFront(wall, wall.show === show ? "" : show));
}

export function turn(context, by) {
  const { page, pages } = context.sync.wall.peek();
  if (pages > 1) context.post("show_on_wall", { page: (page + by + pages) % pages });
}

export function hold(context) {
  const wall = wallOf(context.store);
  context.act(holdPages(wall, !wall.hold));
}
