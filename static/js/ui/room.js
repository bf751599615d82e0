// room.js: opens a room for a screen: store, outbox and line, with the view library's signals.
//
//   const room = openRoom({ code, token, person, less: { now: true } });   without `less` it follows everything
//   room.store, room.outbox, room.sync, room.post(do, fields) -> handle    see core/
//   room.me         signal: null | { person, role, group }, as the server says
//   room.draft("barriers")   what this person has typed there and not sent: a signal, see draft.js
//   room.prefix             with which all begins that this person keeps on this phone
//   room.now()      ms of the server's clock

import { openWorkshop } from "../core/workshop.js";
import { prefixOf } from "../core/outbox.js";
import { draftOf } from "./draft.js";
import { batch, computed, signal } from "./html.js";
import { t } from "./i18n.js";

const told = { tooLong: () => t("This text is too long to send.") };

/** @param {{code: string, token: string, person: string|null, less?: object}} seat as seats.js gives it, with the code */
export function openRoom({ code, token, person, less }) {
  const who = person ?? "wall";
  const prefix = prefixOf(code, who);
  const opened = openWorkshop({ code, token, person: who, less, signals: { signal, computed, batch }, told });
  const now = () => Date.now() + opened.sync.offset.value;
  return { ...opened, me: opened.sync.me, now, prefix, draft: (place) => draftOf(prefix, place) };
}
