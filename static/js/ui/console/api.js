// api.js: one question of the console to the server over HTTP, with the facilitator's token.
//
//   await call({ code, token }, "/shares", { method: "POST", body })   the answer, null where it has none
//   await call({ code, token }, "/people", { method: "POST", raw })      text or a file, as it is
//   throws { code, why }; `why` is a sentence for people, also when no answer came

import { t } from "../i18n.js";

export async function call({ code, token }, path, { method = "GET", body, raw } = {}) {
  const headers = { Authorization: `Bearer ${token}`, ...(body && { "Content-Type": "application/json" }) };
  const asked = { method, headers, body: body ? JSON.stringify(body) : raw };
  const answer = await fetch(`/api/workshops/${encodeURIComponent(code)}${path}`, asked).catch(() => null);
  const told = await answer?.json().catch(() => null);
  if (answer?.ok) return told;
  const { code: refusal = "no_line", why } = told?.error ?? {};
  throw { code: refusal, why: why || t("Can’t reach the server. Try again.") };
}
