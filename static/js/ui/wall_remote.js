// wall_remote.js: what the facilitator has put on the walls, for walls and consoles.
//
//   wallOf(store)          { show, on, on_kind, lane, page, hold, at } as the record of the wall says; its beginning without one
//   spotlitOn(store, wall) the record that is alone on the wall, or null; what everyone can no longer see is not there

const FIRST = { show: "", on: null, on_kind: "", lane: "", page: 0, hold: false, at: 0 };

export const wallOf = (store) => store.get("wall", "wall") ?? FIRST;

export function spotlitOn(store, { on, on_kind: kind }) {
  const found = on && kind === "picture" ? pictured(store, on) : on ? store.get(kind, on) : null;
  return found && !found.merged_into && (found.shown ?? "shown") === "shown" ? found : null;
}

// A picture travels to no screen: its stage stands for it.
const pictured = (store, id) => {
  const stage = store.get("stage", id);
  return stage?.picture ? stage : null;
};
