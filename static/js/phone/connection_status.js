// connection_status.js: how this phone is connected to the room, in one plain sentence.
//
//   connectionStatus({ state, waiting, durable, trouble })  -> { tone, icon, words }   for the line under the top bar
//   ending(state, problem)                          -> null | { icon, title, words, again }   when it is over for this page
//
// state: sync.state; waiting: how many posts are not saved; durable: whether they outlive this tab.

import { t, tn } from "../ui/i18n.js";

export function connectionStatus({ state, waiting, durable, trouble }) {
  if (waiting && !durable) return { tone: "error", icon: "warning", words: keepOpen(waiting) };
  if (state === "away") return { tone: "warn", icon: "cloud-off", words: offline(waiting) };
  if (state === "connecting")
    return { tone: "info", icon: "wifi", words: waiting ? sending(waiting) : t("Connecting…") };
  if (waiting && trouble) return { tone: "warn", icon: "warning", words: stuck(waiting, trouble) };
  if (waiting) return { tone: "info", icon: "clock", words: sending(waiting) };
  return { tone: "ok", icon: "check", words: t("Live") };
}

const offline = (waiting) =>
  waiting
    ? tn("Offline: {n} waiting to send", "Offline: {n} waiting to send", waiting)
    : t("Offline. You can keep writing.");

const sending = (waiting) => tn("{n} waiting to send", "{n} waiting to send", waiting);

const stuck = (waiting, trouble) => `${sending(waiting)}. ${trouble.why ?? ""}`;

const keepOpen = (waiting) =>
  tn("{n} not sent yet. Keep this page open.", "{n} not sent yet. Keep this page open.", waiting);

export function ending(state, problem) {
  if (state === "reload")
    return {
      icon: "refresh",
      title: t("This page is too old"),
      words: t("Reload the page. Nothing you wrote is lost."),
      again: "reload",
    };
  if (state === "removed" && problem?.code === "no_such_token")
    return {
      icon: "wave",
      title: t("The room doesn’t recognise this phone"),
      words: t("The workshop is running from a copy. Join again: what you wrote comes with you."),
      again: "join",
    };
  if (state === "removed")
    return {
      icon: "hand",
      title: t("You are no longer in this room"),
      words: t("Ask the facilitator, or join again. What you posted stays."),
      again: "join",
    };
  return null;
}
