// sync.js: keeps the store equal to the room, and is the only module that knows Socket.IO.
//
//   const sync = createSync({ code, token, store, outbox, signals: { signal, batch } });
//   sync.start()               snapshot by HTTP, then the socket, which is loaded only now
//   sync.state.value           "connecting" | "live" | "away" | "removed" | "reload"
//   sync.me.value              null | who I am, as the server says
//   sync.offset.value          ms the server's clock is ahead of this device, for clock.js
//   sync.presence.value        { here, groups: Map of group id -> how many are here, people: Set of ids, for facilitators;
//                                joined: Map of group id -> how many belong to it, where not everything is followed }
//   sync.wall.value            for facilitators: { walls, page, pages }: how many are open, and where their pages are
//   sync.problem.value         null | { code, why } what the server last said against us
//   sync.want("stage", id)     follow this besides; call what it returns when it is not shown any more
//   sync.follows("stage", id)  reactive: whether it is followed; what the store lacks of it is then not there
//   sync.hint({ page, pages })   ephemeral; dropped when not live
//   sync.wake()                the page is looked at again, or the network is back
//   sync.stop()                hang up; start() goes on from here
//
// `less` as following.js takes it. Tests give loadIo, fetch, time and random; `base` is the address of the server, "" for
// the page's own.

import { createFollowing } from "./following.js";
import { createRequests } from "./requests.js";
import { realTime } from "./clock.js";
import { clockOffset, createFollower, retryDelay } from "./sync_rules.js";
import { fetchSnapshot, Told } from "./snapshot.js";

const ANSWER = 10_000; // ms an answer may take
const ENTRY = 6_000; // ms to be let in: short, as this is how a page that wakes finds its line dead
const CONNECT = 6_000; // ms for a transport to open
const ATTEMPT = 20_000; // ms from the first byte to being live
const SILENCE = 30_000; // ms without any patch; the server sends an empty one about every 12 s
const SET = 2_000; // ms by which the device's clock leaves a steady one only when it is set, or when the device slept
const STALE = 3_000; // ms after which an attempt is begun anew when the page wakes
const ENDS = new Map([
  ["removed", "removed"],
  ["no_such_token", "removed"],
  ["old_page", "reload"],
]);
// A refused websocket falls back to polling within the attempt. Some proxies swallow websockets without a word, so after
// an attempt that failed slowly the next begins with polling, from which the client tries to move up on its own.
const TRANSPORTS = [
  ["websocket", "polling"],
  ["polling", "websocket"],
];

/** @param {{code: string, token: string, store: object, outbox: object, signals: object}} given see above for the rest */
export function createSync({
  code,
  token,
  store,
  outbox,
  signals: { signal, batch },
  less = null,
  base = "",
  loadIo = loadSocketClient,
  fetch = (...request) => globalThis.fetch(...request),
  time = realTime,
  random = Math.random,
}) {
  const [state, me, offset, problem] = [signal("connecting"), signal(null), signal(0), signal(null)];
  const presence = signal({ here: 0, groups: new Map(), people: new Set(), joined: new Map() });
  const wall = signal({ walls: 0, page: 0, pages: 0 });
  const following = createFollowing({ less, signal });
  const { at, adopt, take } = createFollower({ store, outbox, me, following, batch });
  const { ask, abandon } = createRequests(time);
  let io = null;
  let socket = null;
  let begun = null; // ms; when the attempt under way began
  let attempt = 0;
  let order = 0; // which of TRANSPORTS to try
  let visit = 0; // what an earlier visit still awaits is void
  let early = null; // the patches that came while entering
  let opened = null; // the log under which the outbox sends on this socket
  let apart = 0; // ms between the device's clock and a steady one, when the server's was last heard
  let cancelTimer = () => {};
  const steady = time.steady ?? time.now;

  const ended = () => [...ENDS.values()].includes(state.peek());

  const start = () => (begun === null && !ended() ? connect() : undefined);

  async function connect() {
    begun = time.now();
    giveUpAfter(ATTEMPT);
    await guarded(async (current) => {
      if (at.log === null)
        await takeSnapshot(`/api/workshops/${encodeURIComponent(code)}/snapshot${following.query()}`);
      io ??= await loadIo(attempt);
      if (current()) listen();
    });
  }

  // Whatever goes wrong on the way means to begin again, unless someone already has.
  async function guarded(work) {
    const now = visit;
    const current = () => now === visit;
    try {
      await work(current);
    } catch (error) {
      if (current()) fail(error);
    }
  }

  function listen() {
    const ways = { transports: TRANSPORTS[order], tryAllTransports: order === 0, timeout: CONNECT };
    const options = { auth: { token }, reconnection: false, forceNew: true, ...ways };
    const line = (socket = base ? io(base, options) : io(options));
    const on = (event, work) => line.on(event, (value) => line === socket && work(value));
    on("connect", enter);
    on("connect_error", (error) => fail(Told.from(error?.data) ?? error));
    on("disconnect", lose);
    on("patch", hear);
    on("presence", count);
    on("wall", (told) => (wall.value = told));
  }

  function count({ here, groups, people, joined }) {
    const [byGroup, belong] = [groups, joined].map((each) => new Map(Object.entries(each ?? {})));
    presence.value = { here, groups: byGroup, people: new Set(people), joined: belong };
  }

  function enter() {
    if (early) return;
    early = [];
    guarded(async (current) => {
      await enterFully(current);
      if (current()) settleIn();
    });
  }

  // After a long absence the server names a snapshot to fetch; if that does not end, it sends everything by the socket.
  async function enterFully(current) {
    for (const brief of [true, true, false]) {
      const sent = time.now();
      const known = at.log === null ? {} : { log: at.log, after: at.upto };
      const asked = { v: 1, ...known, brief, ...following.asked() };
      const told = Told.unless(await ask(socket, "enter", asked, ENTRY));
      compareClocks(sent, told.now);
      if (told.presence) count(told.presence);
      if (typeof told.snapshot !== "string") return adopt(told);
      await takeSnapshot(told.snapshot);
      if (!current()) return undefined;
    }
  }

  async function takeSnapshot(path) {
    const [now, sent] = [visit, time.now()];
    const told = await fetchSnapshot(fetch, base + path, token);
    if (now !== visit) return;
    if (at.log === null) compareClocks(sent, told.now); // roughly, until the socket says it better
    adopt(told);
    if (told.presence) count(told.presence);
  }

  function compareClocks(sent, now) {
    offset.value = clockOffset(sent, time.now(), now);
    apart = time.now() - steady();
  }

  const clockWasSet = () => Math.abs(time.now() - steady() - apart) > SET;

  function settleIn() {
    const waiting = early;
    early = null;
    attempt = 0;
    giveUpAfter(SILENCE);
    problem.value = null;
    state.value = "live";
    if (opened !== at.log) outbox.open({ log: (opened = at.log), send });
    waiting.forEach(hear);
    askForMore();
  }

  function askForMore() {
    if (state.peek() === "live" && following.lacks()) enter();
  }

  function want(kind, id) {
    const stop = following.want(kind, id);
    askForMore();
    return stop;
  }

  function hear(patch) {
    giveUpAfter(SILENCE);
    if (early) return void early.push(patch);
    const verdict = take(patch);
    if (verdict === "gap" || clockWasSet()) return enter();
    if (verdict === "apply" && patch.presence) count(patch.presence);
    return askForMore();
  }

  async function send(message) {
    let told;
    await guarded(async () => {
      told = await ask(socket, "ops", message, ANSWER);
      if (ENDS.has(told.error?.code)) Told.unless(told);
    });
    if (!told) throw new Error("No answer came.");
    if (told.log !== undefined && told.log !== at.log) enterAnew();
    return told;
  }

  function enterAnew() {
    outbox.close();
    opened = null;
    enter();
  }

  function fail(error) {
    if (!(error instanceof Told)) return lose();
    problem.value = error.told;
    if (!ENDS.has(error.told.code)) return lose();
    stop();
    state.value = ENDS.get(error.told.code);
  }

  function lose() {
    if (opened === null && time.now() - begun >= CONNECT) order = 1 - order;
    stop();
    cancelTimer = time.after(retryDelay(attempt, random), connect);
    attempt += 1;
  }

  function stop() {
    visit += 1;
    const line = socket;
    socket = begun = early = opened = null;
    if (!ended()) state.value = "away";
    cancelTimer();
    outbox.close();
    line?.disconnect();
    abandon();
  }

  function giveUpAfter(ms) {
    cancelTimer();
    cancelTimer = time.after(ms, lose);
  }

  // A locked phone's socket may read open and do nothing; entering again finds out and fetches what was missed.
  function wake() {
    if (ended()) return;
    if (socket?.connected) return enter();
    if (begun !== null && time.now() - begun < STALE) return;
    stop();
    connect();
  }

  const hint = (what) => void (state.peek() === "live" && socket.emit("presence", what));

  return { state, me, offset, presence, wall, problem, start, stop, wake, hint, want, follows: following.has };
}

// A failed import is remembered by some browsers for that address, so a further try asks under another one.
async function loadSocketClient(attempt) {
  const again = attempt ? `?again=${attempt}` : "";
  return (await import(`../../vendor/socket.io.js${again}`)).io;
}
