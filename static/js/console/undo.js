// undo.js: the last steps with their way back, newest first.
//
//   const undo = createUndo({ signal, shelf: shelfOf(`wsr-undo/${room.prefix}`) });
//   undo.done({ said: "Card hidden", backs: [{ do: "hide_card", with: {...} }], since, log })
//   undo.list.value          all of them, newest last
//   undo.last.value          null | { said, backs, since, log } what Undo would take back now
//   undo.take()              the newest entry, which is gone from the list; null when there is none
//   undo.drop(entry)         forget one, because its toast took it back
//   undo.clear()             forget all of them
//
// `since` is the seq at which the step was done: where someone else has changed the same since then, the server
// refuses to take it back. `log` names the log that counts these seqs. A shelf keeps the entries over a reload.

const MOST = 50;
const nowhere = { read: () => [], write: () => {} };

/** @param {{signal: Function, shelf?: {read: () => object[], write: (entries: object[]) => void}}} given signals from ui/html.js */
export function createUndo({ signal, shelf = nowhere }) {
  let entries = shelf.read();
  const last = signal(entries.at(-1) ?? null);
  const list = signal(entries);

  function set(next) {
    entries = next.slice(-MOST);
    shelf.write(entries);
    last.value = entries.at(-1) ?? null;
    list.value = entries;
  }

  return {
    last,
    list,
    done: (entry) => (set([...entries, entry]), entry),
    drop: (entry) => set(entries.filter((each) => each !== entry)),
    has: (entry) => entries.includes(entry),
    clear: () => set([]),
    take() {
      const entry = entries.at(-1) ?? null;
      if (entry) set(entries.slice(0, -1));
      return entry;
    },
  };
}

/** A place in this tab that outlives a reload; where nothing may be kept, nothing is. @param {string} name */
export function shelfOf(name, storage = () => sessionStorage) {
  return {
    read() {
      try {
        return JSON.parse(storage().getItem(name) ?? "[]");
      } catch {
        return [];
      }
    },
    write(entries) {
      try {
        if (entries.length) storage().setItem(name, JSON.stringify(entries));
        else storage().removeItem(name);
      } catch {
        // The steps can be taken back until the page is reloaded.
      }
    },
  };
}

/**
 * What takes back the steps that were done: the last step first, each by its own ways back in their order.
 * @param {{backs: object[]}[]} steps  @param {{ok: boolean}[]} answers one for each step
 */
export const waysBack = (steps, answers) => {
  const left = new Set(leftOf(answers).map(({ card }) => card));
  return steps
    .filter((_, i) => answers[i].ok)
    .reverse()
    .flatMap((step) => step.backs.map((back) => without(left, back)))
    .filter(({ with: { cards } }) => !cards || cards.length > 0);
};

// What wasn't done to a card is not taken back from it either.
const without = (left, { with: fields, ...back }) => ({
  ...back,
  with: fields.cards && left.size ? { ...fields, cards: fields.cards.filter((id) => !left.has(id)) } : fields,
});

/** The cards of many that stayed as they were: [{ card, code, why }]. */
export const leftOf = (answers) => answers.flatMap((answer) => answer.left ?? []);

/** Where in which log the last of the steps is. @param {{ok: boolean, seq?: number, log?: string}[]} answers */
export const doneAt = (answers) => {
  const done = answers.filter((answer) => answer.ok);
  return { since: Math.max(...done.map(({ seq }) => seq)), log: done.at(-1)?.log };
};
