// wall_line.js: what a wall and a console in the same browser say to one another about pages, without the server.
//
//   const line = wallLine(code, hear);   line.say(what), line.close()
//     the wall says { page, pages }, from 0, and pages: 0 when it has none; the console { by: 1 | -1 }, or { by: 0 } to be told
//
// Browsers that know no BroadcastChannel do without.

export function wallLine(code, hear) {
  const channel = globalThis.BroadcastChannel ? new BroadcastChannel(`wsr-wall/${code}`) : null;
  if (channel) channel.onmessage = ({ data }) => hear(data);
  return { say: (what) => channel?.postMessage(what), close: () => channel?.close() };
}
