// share_links.js: links by which people who were not there read the report; asked of the server, never kept here.
//
//   await listed(seat)                     -> [{ id, name, made_at, expires_at, expires_on }], the latest first; throws { code, why }
//   await made(seat, { days, name })       -> the same with `url`, which is shown only this once
//   await takenBack(seat, id)
//   seat: { code, token }

async function ask({ code, token }, method, path = "", body = undefined) {
  let answer;
  try {
    answer = await fetch(`/api/workshops/${code}/shares${path}`, {
      method,
      headers: { Authorization: `Bearer ${token}`, ...(body && { "Content-Type": "application/json" }) },
      body: body && JSON.stringify(body),
    });
  } catch {
    throw { code: "no_line", why: "" };
  }
  const told = answer.status === 204 ? null : await answer.json().catch(() => null);
  if (!answer.ok) throw told?.error ?? { code: "failed", why: "" };
  return told;
}

export const listed = async (seat) => (await ask(seat, "GET")).shares;
export const made = (seat, asked) => ask(seat, "POST", "", asked);
export const takenBack = (seat, id) => ask(seat, "DELETE", `/${id}`);
