// inbox_moves.js: what is done with a card that waits for approval; each with its way back into the inbox.

import { t } from "../../../ui/i18n.js";
import { move, step } from "../../../ui/console/move.js";

const backToWait = (card) => ["approve_card", { card: card.id, approved: null }];

export const approve = (card) =>
  move(t("Card approved"), step("approve_card", { card: card.id, approved: true }, backToWait(card)));

/** @param {object} card  @param {string} why what its author reads */
export const sendBack = (card, why) =>
  move(t("Card sent back"), step("approve_card", { card: card.id, approved: false, why }, backToWait(card)));

export const hideHeld = (card) =>
  move(t("Card hidden"), step("hide_card", { card: card.id, hidden: true }, backToWait(card)));

/** What has been read can’t be unread: there is no way back. */
export const revealAll = (stage) => move(t("Cards revealed"), step("reveal_cards", { stage: stage.id }));
