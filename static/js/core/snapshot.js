// snapshot.js: fetches the whole board by HTTP, where it comes compressed.
//
//   await fetchSnapshot(fetch, url, token)   -> { log, upto, me, now, records }   now: of this answer, also where the board is the one this browser kept
//   Told                                     thrown when the server refuses; told: { code, why }

/** What the server said against us, `told: {code, why}`, as opposed to a network that failed. */
export class Told extends Error {
  constructor(told) {
    super(told.code);
    this.told = told;
  }

  /** Return what a refused connection carries, if it is one of ours. @param {any} data {code, why} or {error: {code, why}} */
  static from(data) {
    const told = data?.error ?? data;
    return typeof told?.code === "string" ? new Told(told) : null;
  }

  /** Return an answer that is none, or throw the refusal in it. */
  static unless(answer) {
    if (answer.error) throw new Told(answer.error);
    return answer;
  }
}

/** @param {Function} fetch  @param {string} url  @param {string} token  @returns {Promise<object>} */
export async function fetchSnapshot(fetch, url, token) {
  const answer = await fetch(url, { headers: { Authorization: `Bearer ${token}` } });
  if (answer.ok) return withTime(await answer.json(), answer.headers);
  throw Told.from(await answer.json().catch(() => null)) ?? new Error(`snapshot: ${answer.status}`);
}

const withTime = (told, headers) => ({ ...told, now: Date.parse(headers?.get("date")) || told.now });
