// ballot_rows.js: the arithmetic of paper ballots: { leverage id: dots } for each, as pure functions.

import { t } from "../../../ui/i18n.js";

const ROWS = 5; // empty ones to begin with

/** Rows to fill in: the ballots that are there, and some empty ones. */
export const emptyBallots = (ballots) => [
  ...ballots.map((each) => ({ ...each })),
  ...Array.from({ length: ROWS }, () => ({})),
];

/** @returns {number} dots on one ballot */
export const spent = (row) => Object.values(row).reduce((sum, dots) => sum + dots, 0);

/** The ballots that carry a dot, without their zeros. */
export const filled = (rows) =>
  rows
    .filter((row) => spent(row) > 0)
    .map((row) => Object.fromEntries(Object.entries(row).filter(([, dots]) => dots > 0)));

/** @returns {string} what is wrong with the first bad ballot; "" when all are sound */
export function ballotProblem(rows, { budget, max_each: most }) {
  for (const [i, row] of rows.entries()) {
    if (spent(row) > budget) return t("Ballot {n} has more than {budget} dots.", { n: i + 1, budget });
    if (most && Object.values(row).some((dots) => dots > most))
      return t("Ballot {n} has more than {most} dots on one item.", { n: i + 1, most });
    if (Object.values(row).some((dots) => dots < 0 || !Number.isInteger(dots)))
      return t("Ballot {n} has something that is not a number of dots.", { n: i + 1 });
  }
  return "";
}
