// optimistic.js: shows a post from the moment of the tap, before it is on the phone's disk, so that a second tap counts from the first.
//
//   const room = withFresh(openRoom(seat));    room.post and room.outbox.pending know of posts still being written down

import { computed, signal } from "./html.js";

export function withFresh(room) {
  const fresh = signal([]);
  const pending = computed(() => [...new Set([...room.outbox.pending.value, ...fresh.value])]);
  function post(doIt, fields) {
    const handle = room.post(doIt, fields);
    fresh.value = [...fresh.peek(), handle];
    handle.kept.then(() => (fresh.value = fresh.peek().filter((each) => each !== handle)));
    return handle;
  }
  return { ...room, post, outbox: { ...room.outbox, pending } };
}
