// create_workshop.js: a workshop that is new on this laptop, made or brought: it is asked for, then its console opens.
//
//   open(await ask("/api/workshops", key, "application/json", body))     throws { code, why, field? } where it is refused

import { keepLink } from "../ui/console/link_box.js";

/** @param {string} path  @param {string} key the host's  @param {string} type of the body  @param {BodyInit} body */
export async function ask(path, key, type, body) {
  const answer = await fetch(path, {
    method: "POST",
    headers: { "Content-Type": type, Authorization: `Bearer ${key.trim()}` },
    body,
  });
  const told = await answer.json();
  if (!answer.ok) throw told.error;
  return told;
}

// On this laptop the console stays at the address it was opened by; the link to keep is the one other devices can reach.
/** @param {{code: string, facilitator_url: string}} made */
export function open({ code, facilitator_url: link }) {
  keepLink(code, link);
  location.assign(`/w/${code}/run${new URL(link).hash}`);
}
