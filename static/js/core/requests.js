// requests.js: questions to the server, each of which ends: with the answer, too late, or with the line.
//
//   const asks = createRequests(time);
//   await asks.ask(socket, "ops", payload, ms)   -> the ack; rejects after ms or on abandon
//   asks.abandon()                               the line is gone; whoever waits is told at once

/** @param {{after: Function}} time from clock.js */
export function createRequests(time) {
  const open = new Set();

  function ask(socket, event, payload, ms) {
    return new Promise((resolve, reject) => {
      const end = (settle, value) => {
        open.delete(lost);
        stop();
        settle(value);
      };
      const lost = () => end(reject, new Error("The line is gone."));
      const stop = time.after(ms, () => end(reject, new Error("No answer came in time.")));
      open.add(lost);
      socket.emit(event, payload, (told) => end(resolve, told));
    });
  }

  return { ask, abandon: () => [...open].forEach((lost) => lost()) };
}
