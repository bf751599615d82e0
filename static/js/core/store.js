// store.js: the browser's keyed cache of records, which knows no activity.
//
//   const store = createStore({ signal, computed, batch });   the three from ui/html.js
//   store.get("card", id)      reactive to this record only -> record | undefined
//   store.all("card")          reactive to every change of the kind -> array, oldest first
//   store.ids("card")          reactive only when cards come or go: a list renders from it and each row does its own get
//   store.version()            reactive to every change of anything -> a number
//   store.has(kind, id)        not reactive
//   store.change(put, remove)  put: [{kind, id, ...}], remove: [[kind, id]]; views update once
//   store.replace(records)     a snapshot: what is not in it goes
//
// Records are frozen. Kinds and ids come from strangers, so they are keys of Maps and never of objects.

/**
 * Make an empty store.
 * @param {{signal: Function, computed: Function, batch: Function}} signals from ui/html.js; given, as core imports no view code
 */
export function createStore({ signal, computed, batch }) {
  const shelves = new Map();
  const version = signal(0);

  function shelf(kind) {
    if (!shelves.has(kind)) shelves.set(kind, newShelf());
    return shelves.get(kind);
  }

  function newShelf() {
    const cells = new Map();
    const members = signal(0);
    const changes = signal(0);
    const present = () => [...cells].filter(([, cell]) => cell.peek() !== undefined);
    const ids = computed(() => (members.value, present().map(([id]) => id)));
    const all = computed(() => (changes.value, present().map(([, cell]) => cell.peek())));
    return { cells, members, changes, ids, all };
  }

  // A cell is made on first sight, also of a record that is not here yet, so that its view wakes when it comes.
  function cell(kind, id) {
    const { cells } = shelf(kind);
    if (!cells.has(id)) cells.set(id, signal(undefined));
    return cells.get(id);
  }

  function set(kind, id, record, touched) {
    const target = cell(kind, id);
    const before = target.peek();
    if (record === before) return;
    target.value = record;
    const comesOrGoes = (record === undefined) !== (before === undefined);
    if (comesOrGoes) moveToEnd(kind, id, target, record);
    touched.set(kind, touched.get(kind) || comesOrGoes);
  }

  // A record that comes back is last, like any other newcomer.
  function moveToEnd(kind, id, target, record) {
    if (record === undefined) return;
    const { cells } = shelf(kind);
    cells.delete(id);
    cells.set(id, target);
  }

  function inOneGo(work) {
    batch(() => {
      const touched = new Map();
      work(touched);
      if (touched.size) version.value += 1;
      for (const [kind, comesOrGoes] of touched) {
        shelf(kind).changes.value += 1;
        if (comesOrGoes) shelf(kind).members.value += 1;
      }
    });
  }

  const put = (record, touched) => set(record.kind, record.id, Object.freeze(record), touched);

  return {
    get: (kind, id) => cell(kind, id).value,
    has: (kind, id) => shelves.get(kind)?.cells.get(id)?.peek() !== undefined,
    all: (kind) => shelf(kind).all.value,
    ids: (kind) => shelf(kind).ids.value,
    version: () => version.value,
    change(puts, removes) {
      inOneGo((touched) => {
        for (const record of puts) put(record, touched);
        for (const [kind, id] of removes) set(kind, id, undefined, touched);
      });
    },
    replace(records) {
      const keep = new Map();
      for (const { kind, id } of records) keep.set(kind, (keep.get(kind) ?? new Set()).add(id));
      inOneGo((touched) => {
        for (const [kind, { cells }] of shelves)
          for (const id of [...cells.keys()]) if (!keep.get(kind)?.has(id)) set(kind, id, undefined, touched);
        for (const record of records) if (!same(cell(record.kind, record.id).peek(), record)) put(record, touched);
      });
    },
  };
}

// A snapshot mostly repeats what is known; an equal record keeps its old object so that no view works for nothing.
const same = (before, after) => before !== undefined && JSON.stringify(before) === JSON.stringify(after);
