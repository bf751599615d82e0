// dates.js: days as people write them.
//
//   dayInWords("2027-03-01") -> "1 March 2027" in the reader's language; "" stays ""

import { locale } from "./words.js";

export function dayInWords(day) {
  const when = Date.parse(day ?? "");
  return Number.isNaN(when) ? "" : new Intl.DateTimeFormat(locale(), { dateStyle: "long", timeZone: "UTC" }).format(when);
}
