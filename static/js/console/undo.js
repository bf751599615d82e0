// undo.js: the last steps with their way back, newest first.
//
//   const undo = createUndo({ signal });
//   undo.done({ said: "Card hidden", backs: [{ do: "hide_card", with: {...} }] })
//   undo.last.value          null | { said, backs } what Undo would take back now
//   undo.take()              the newest entry, which is gone from the list; null when there is none
//   undo.drop(entry)         forget one, because its toast took it back

const MOST = 50;

/** @param {{signal: Function}} signals from ui/html.js */
export function createUndo({ signal }) {
  const last = signal(null);
  let entries = [];

  function set(next) {
    entries = next.slice(-MOST);
    last.value = entries.at(-1) ?? null;
  }

  return {
    last,
    done: (entry) => (set([...entries, entry]), entry),
    drop: (entry) => set(entries.filter((each) => each !== entry)),
    has: (entry) => entries.includes(entry),
    take() {
      const entry = entries.at(-1) ?? null;
      if (entry) set(entries.slice(0, -1));
      return entry;
    },
  };
}

/**
 * What takes back the steps that were done: the last step first, each by its own ways back in their order.
 * @param {{backs: object[]}[]} steps  @param {{ok: boolean}[]} answers one for each step
 */
export const waysBack = (steps, answers) =>
  steps
    .filter((_, i) => answers[i].ok)
    .reverse()
    .flatMap((step) => step.backs);
