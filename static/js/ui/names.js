// names.js: how a person is called on the console and on the wall.

import { t } from "./i18n.js";

/** @returns {string} the name, or words for someone who gave none */
export const nameOf = (person) => person?.name || (person?.role === "facilitator" ? t("Facilitator") : t("Guest"));
