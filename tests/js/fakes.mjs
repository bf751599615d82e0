// fakes.mjs: stand-ins for time, disk, server and socket, so that a test waits for nothing.

import { batch, computed, effect, signal } from "../../static/js/ui/html.js";
import { memoryPersistence } from "../../static/js/core/persistence.js";

export const signals = { signal, computed, batch };
export { effect };

/** Let everything that is already decided happen. */
export const settle = () => new Promise((resolve) => setImmediate(resolve));

/** Time that moves only by `await time.pass(ms)`. */
export function fakeTime(start = 1_000_000) {
  let now = start;
  let timers = [];
  const after = (ms, fn) => {
    const timer = { at: now + ms, fn };
    timers.push(timer);
    return () => (timers = timers.filter((each) => each !== timer));
  };
  async function pass(ms) {
    const end = now + ms;
    await settle();
    for (let next; (next = timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0]); await settle()) {
      timers = timers.filter((each) => each !== next);
      now = Math.max(now, next.at);
      next.fn();
    }
    now = end;
    await settle();
  }
  return { now: () => now, after, pass };
}

/** A disk that outlives a page: give the same one to the next outbox. */
export const fakeDisk = () => Object.assign(memoryPersistence(), { durable: true });

/** A tab's own memory, as sessionStorage. */
export function fakeTab() {
  const items = new Map();
  return { getItem: (key) => items.get(key) ?? null, setItem: (key, value) => items.set(key, value) };
}

/** A room that numbers ops per client as the server does; `refuse(op)` may return {code, why}. */
export function fakeRoom({ log = "log1", refuse = () => null } = {}) {
  const room = { log, done: [], messages: [], clients: new Map(), refuse, line };
  function answers(client) {
    if (!room.clients.has(client)) room.clients.set(client, []);
    return room.clients.get(client);
  }
  function take(op, said) {
    if (op.n <= said.length) return said[op.n - 1];
    const no = room.refuse(op);
    if (!no) room.done.push(op);
    said.push(no ? { n: op.n, ok: false, ...no } : { n: op.n, ok: true, seq: room.done.length });
    return said[op.n - 1];
  }
  room.receive = (message) => {
    room.messages.push(structuredClone(message));
    if (message.log !== room.log) return { log: room.log };
    const said = answers(message.client);
    if (message.ops[0].n > said.length + 1) return { gap: said.length + 1 };
    const results = message.ops.map((op) => take(structuredClone(op), said));
    return { head: room.done.length, last_n: said.length, results };
  };
  function line() {
    return { log: room.log, send: async (message) => room.receive(message) };
  }
  return room;
}

/** A socket whose server is a table of answers: `server.enter(payload)`, `server.ops(payload)`; none means silence. */
export function fakeNetwork(server) {
  const network = { server, sockets: [], fetched: [], refusal: null, reachable: true, swallows: () => false };
  network.io = (options) => {
    const socket = newSocket(network, options);
    network.sockets.push(socket);
    setImmediate(() => socket.arrive());
    return socket;
  };
  network.fetch = async (url, { headers }) => {
    network.fetched.push([url, headers.Authorization]);
    if (!network.reachable) throw new TypeError("Failed to fetch");
    const { status = 200, ...body } = server.snapshot(url);
    return { ok: status < 400, status, json: async () => body };
  };
  Object.defineProperty(network, "socket", { get: () => network.sockets[network.sockets.length - 1] });
  return network;
}

function newSocket(network, options) {
  const handlers = new Map();
  const socket = { options, connected: false, emitted: [] };
  const fire = (event, value) => handlers.get(event)?.(value);
  socket.on = (event, fn) => handlers.set(event, fn);
  socket.arrive = () => {
    if (network.swallows(options)) return undefined;
    if (!network.reachable || network.refusal)
      return fire("connect_error", network.refusal ?? new Error("websocket error"));
    socket.connected = true;
    return fire("connect");
  };
  socket.emit = async (event, payload, ack) => {
    socket.emitted.push([event, payload]);
    const answer = await network.server[event]?.(payload);
    if (answer !== undefined && socket.connected) ack?.(answer);
  };
  socket.hear = (event, value) => fire(event, value);
  socket.disconnect = () => (socket.connected = false);
  socket.drop = () => ((socket.connected = false), fire("disconnect", "transport close"));
  return socket;
}
