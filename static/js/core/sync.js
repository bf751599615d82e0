// sync.js: keeps the store equal to the room, and is the only module that knows Socket.IO.
//
//   const sync = createSync({ code, token, store, outbox, signals: { signal } });
//   sync.start()               snapshot by HTTP, then the socket, which is loaded only now
//   sync.state.value           "connecting" | "live" | "away" | "removed" | "reload"
//   sync.me.value              null | who I am, as the server says
//   sync.offset.value          ms the server's clock is ahead of this device
//   sync.presence.value        { here, groups: { groupId: n } }; groups is read as own properties only
//   sync.problem.value         null | { code, why } what the server last said against us
//   sync.hint({ doing: "typing" })  ephemeral, dropped when not live
//   sync.wake()                the page is looked at again, or the network is back
//   sync.stop()
//
// Tests give io, fetch, time and random; `base` is the address of the server, "" for the page's own.

import { realTime } from "./clock.js";
import { clockOffset, judge, retryDelay } from "./follow.js";
import { fetchSnapshot, Told } from "./snapshot.js";

const ANSWER = 10_000; // ms an answer may take
const SILENCE = 30_000; // ms without any patch; the server sends an empty one about every 12 s
const REMOVED = new Set(["removed", "no_such_token"]);
const ORDERS = [["websocket", "polling"], ["polling", "websocket"]];

/** @param {{code: string, token: string, store: object, outbox: object, signals: object}} given see above for the rest */
export function createSync({
  code, token, store, outbox, signals: { signal, batch },
  loadIo = loadSocketClient, fetch = globalThis.fetch.bind(globalThis), time = realTime, random = Math.random, base = "",
}) {
  const state = signal("connecting");
  const [me, offset, problem] = [signal(null), signal(0), signal(null)];
  const presence = signal({ here: 0, groups: {} });
  const home = `${base}/api/workshops/${encodeURIComponent(code)}/snapshot`;
  const mine = { log: null, upto: 0 };
  const asked = new Set();
  let socket = null;
  let attempt = 0;
  let visit = 0; // of start, lose and stop: what an earlier visit still awaits is void
  let entering = false;
  let early = [];
  let cancelTimer = () => {};

  const ended = () => state.peek() === "removed" || state.peek() === "reload";

  function start() {
    if (socket || ended()) return;
    connect();
  }

  async function connect() {
    const now = ++visit;
    giveUpAfter(ANSWER + ANSWER);
    try {
      if (!mine.log) adopt(await fetchSnapshot(fetch, home, token));
      const io = await loadIo(attempt);
      if (now === visit) listen(io);
    } catch (error) {
      if (now === visit) fail(error);
    }
  }

  // A proxy may swallow websockets without a word, so every other attempt begins with polling.
  function listen(io) {
    const transports = ORDERS[attempt % 2];
    const options = { auth: { token }, transports, tryAllTransports: true, reconnection: false, forceNew: true, timeout: ANSWER };
    const line = (socket = base ? io(base, options) : io(options));
    const mineOnly = (work) => (value) => line === socket && work(value);
    line.on("connect", mineOnly(enter));
    line.on("connect_error", mineOnly((error) => fail(Told.from(error?.data) ?? error)));
    line.on("disconnect", mineOnly(lose));
    line.on("patch", mineOnly(hear));
    line.on("presence", mineOnly((news) => (presence.value = news)));
  }

  async function enter() {
    if (entering || !socket?.connected) return;
    entering = true;
    const now = visit;
    try {
      await enterFully();
      if (now === visit) settleIn();
    } catch (error) {
      if (now === visit) fail(error);
    }
  }

  // Long absence: the server names a snapshot to fetch; when that does not end it, it sends everything by the socket.
  async function enterFully() {
    for (const brief of [true, true, false]) {
      const sent = time.now();
      const told = await ask("enter", { v: 1, ...(mine.log && { log: mine.log, after: mine.upto }), ...(brief && { brief }) });
      offset.value = clockOffset(sent, time.now(), told.now);
      if (typeof told.snapshot !== "string") return adopt(told);
      adopt(await fetchSnapshot(fetch, base + told.snapshot, token));
    }
  }

  function adopt(told) {
    batch(() => {
      const records = told.records ?? told.snapshot;
      if (records) store.replace(records);
      else store.change(told.put, told.remove);
      Object.assign(mine, { log: told.log, upto: told.upto });
      me.value = told.me;
    });
    outbox.seen(mine.upto);
  }

  function settleIn() {
    entering = false;
    attempt = 0;
    giveUpAfter(SILENCE);
    problem.value = null;
    state.value = "live";
    outbox.open({ log: mine.log, send });
    early.splice(0).forEach(hear);
  }

  function hear(patch) {
    giveUpAfter(SILENCE);
    if (entering) return void early.push(patch);
    const verdict = judge(mine, patch);
    if (verdict === "gap") return enter();
    if (verdict === "repeat") return undefined;
    store.change(patch.put, patch.remove);
    mine.upto = patch.upto;
    return outbox.seen(mine.upto);
  }

  async function send(message) {
    const now = visit;
    try {
      const told = await ask("ops", message, { plain: true });
      if (told.error && isFatal(told.error)) fail(new Told(told.error));
      else if (told.log && told.log !== mine.log) outbox.close(), enter();
      return told;
    } catch (error) {
      if (now === visit) fail(error);
      throw error;
    }
  }

  function ask(event, payload, { plain = false } = {}) {
    return new Promise((resolve, reject) => {
      const end = (settle) => (value) => (asked.delete(end), stop(), settle(value));
      const stop = time.after(ANSWER, end(() => reject(new Error("no answer"))));
      const abandon = end(() => reject(new Error("line lost")));
      asked.add(abandon);
      socket.emit(event, payload, end((told) => {
        asked.delete(abandon);
        if (told?.error && !plain) reject(new Told(told.error));
        else resolve(told);
      }));
    });
  }

  const isFatal = (error) => REMOVED.has(error.code) || error.code === "old_page";

  function fail(error) {
    if (error instanceof Told) problem.value = error.told;
    if (error instanceof Told && isFatal(error.told)) return end(error.told.code === "old_page" ? "reload" : "removed");
    return lose();
  }

  function lose() {
    hangUp();
    state.value = "away";
    cancelTimer = time.after(retryDelay(attempt++, random), connect);
  }

  function end(how) {
    hangUp();
    state.value = how;
  }

  function hangUp() {
    visit += 1;
    const line = socket;
    socket = null;
    entering = false;
    early = [];
    cancelTimer();
    outbox.close();
    line?.disconnect();
    for (const abandon of [...asked]) abandon();
  }

  function giveUpAfter(ms) {
    cancelTimer();
    cancelTimer = time.after(ms, lose);
  }

  // A locked phone's socket may read open and do nothing; entering again finds out, and fetches what was missed.
  function wake() {
    if (ended()) return;
    if (socket?.connected) enter();
    else if (state.peek() === "away" && !socket) hangUp(), connect();
  }

  function hint(what) {
    if (state.peek() === "live") socket.emit("presence", what);
  }

  return { state, me, offset, presence, problem, start, stop: hangUp, wake, hint };
}

// A failed import is remembered by some browsers for that address, so a further try asks under another one.
async function loadSocketClient(attempt) {
  const again = attempt ? `?again=${attempt}` : "";
  return (await import(`../../vendor/socket.io.js${again}`)).io;
}
