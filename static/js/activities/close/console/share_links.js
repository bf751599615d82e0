// share_links.js: links by which people who were not there read the report; asked of the server, never kept here.
//
//   await listed(seat)                     -> [{ id, name, made_at, expires_at, expires_on }], the latest first; throws { code, why }
//   await made(seat, { days, name })       -> the same with `url`, which is shown only this once
//   await takenBack(seat, id)
//   seat: { code, token }

import { call } from "../../../ui/console/api.js";

export const listed = async (seat) => (await call(seat, "/shares")).shares;
export const made = (seat, asked) => call(seat, "/shares", { method: "POST", body: asked });
export const takenBack = (seat, id) => call(seat, `/shares/${id}`, { method: "DELETE" });
