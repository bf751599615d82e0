// dates.js: days as people write them, and as papers have them.
//
//   dayInWords("2027-03-01") -> "1 March 2027" in the reader's language; "" stays ""
//
// Browsers bring names of months for some languages only, so that they come with our own words.

import { t } from "./i18n.js";

const DAY = /^(\d{4})-(\d\d)-(\d\d)$/;
const months = () =>
  t("January, February, March, April, May, June, July, August, September, October, November, December").split(/[,،] */);

export function dayInWords(text) {
  const [, year, month, day] = DAY.exec(text ?? "") ?? [];
  return year ? t("{day} {month} {year}", { day: Number(day), month: months()[month - 1] ?? month, year }) : "";
}
