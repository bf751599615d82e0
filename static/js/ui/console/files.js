// files.js: documents of the room, fetched with the console's own seat.
//
//   await fetched(context, "export/pdf")   -> { blob, name } or { why } in plain words
//   save(blob, name)                    puts it into the browser's downloads
//   open(blob, name)                    shows it in a tab of its own; where that is blocked, saves it

import { t } from "../i18n.js";

const MINUTE = 60_000; // ms

// Asked with this seat's token: another seat in the same browser may have less to see.
export async function fetched(context, path) {
  const address = `/api/workshops/${context.code}/${path}`;
  const answer = await fetch(address, { headers: { Authorization: `Bearer ${context.token}` } }).catch(() => null);
  if (!answer?.ok) return { why: (await whyNot(answer)) ?? t("The download didn’t arrive. Try again.") };
  const blob = await answer.blob().catch(() => null);
  return blob ? { blob, name: named(answer) } : { why: t("The download didn’t arrive. Try again.") };
}

const whyNot = async (answer) => (await answer?.json().catch(() => null))?.error?.why;

function named(answer) {
  const said = answer.headers.get("Content-Disposition") ?? "";
  const full = /filename\*=UTF-8''([^;]+)/i.exec(said);
  return full ? decodeURIComponent(full[1]) : /filename="?([^";]+)"?/.exec(said)?.[1];
}

export function save(blob, name) {
  const link = Object.assign(document.createElement("a"), { href: passing(blob), download: name });
  link.click();
}

export function open(blob, name) {
  if (!window.open(passing(blob), "_blank")) save(blob, name);
}

function passing(blob) {
  const address = URL.createObjectURL(blob);
  setTimeout(() => URL.revokeObjectURL(address), MINUTE);
  return address;
}
