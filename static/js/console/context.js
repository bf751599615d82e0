// context.js: what every panel works with: the room, acts with their way back, toasts, questions.
//
//   context.store, context.me, context.now()           the live room
//   context.seconds                                    ticks, in ms on the server's clock
//   await context.act(move, { quiet })                 -> { ok } | { ok: false, why }; done steps can be undone
//   context.undo.last.value, context.takeBack()        the newest step
//   context.toast({ text, tone?, entry? })             `entry` gives it an Undo
//   context.way.value                                  { joinUrl, choices, lost }: where phones join, see addresses.js
//   context.looking.value                              a stage's id, a tab's name, or null: follow the room
//   context.go(place)                                  look at a stage or a tab, or open the window of that name
//   context.rehearsal.value                            whether the people here are simulated
//   context.ask((close) => html`<${Dialog} .../>`)     a window
//   context.editStage(stage)                           the window that edits a stage
//   await context.confirm({ title, text, yes, danger })

import { batch, html, signal } from "../ui/html.js";
import { t, tn } from "../ui/i18n.js";
import { self } from "../ui/selectors.js";
import { Confirm } from "../ui/console/dialog.js";
import { leftWords, saidOf, wordsOf } from "./left_cards.js";
import { askMissing } from "./missing.js";
import { createUndo, doneAt, leftOf, shelfOf, waysBack } from "./undo.js";

const PATIENCE = 2500; // ms until a form lets go of what the outbox keeps anyway
const SHOWN = 9000; // ms

/** @param {object} room what openRoom gives  @param {{code: string, token: string}} rest */
export function createContext(room, rest) {
  const undo = createUndo({ signal, shelf: shelfOf(`wsr-undo/${room.prefix}`) });
  const toasts = signal([]);
  const dialogs = signal([]);
  const seconds = signal(room.now());
  const way = signal({ joinUrl: rest.joinUrl, choices: [], lost: null });
  const rehearsal = signal(false);
  const looking = signal(null);
  setInterval(() => (seconds.value = room.now()), 500);

  function toast({ text, tone, entry }) {
    const one = { text, tone, entry };
    toasts.value = [
      ...toasts
        .peek()
        .filter((each) => each.tone)
        .slice(-1),
      one,
    ];
    setTimeout(() => dismiss(one), tone ? 2 * SHOWN : SHOWN);
  }
  const dismiss = (one) => (toasts.value = toasts.peek().filter((each) => each !== one));

  async function act(move, { quiet = false } = {}) {
    if (!move.steps.length) return { ok: true };
    const handles = move.steps.map((step) => room.post(step.do, step.with, step.since));
    const form = { quiet, gone: false };
    const known = wordsOf(room.store, move.steps);
    const done = Promise.all(handles.map((handle) => handle.answer)).then((answers) =>
      settle(move, handles, answers, form, known),
    );
    return Promise.race([done, lettingGo(handles, form)]);
  }

  // While the room cannot be reached the words are kept here, and the form need not stay open for them.
  async function lettingGo(handles, form) {
    await Promise.all(handles.map((handle) => handle.kept ?? handle.answer));
    await new Promise((go) => setTimeout(go, PATIENCE));
    if (handles.every((handle) => handle.state.value !== "waiting")) return new Promise(() => {});
    form.gone = true;
    toast({ text: t("Kept on this device. It will be sent as soon as the room can be reached."), tone: "warn" });
    return { ok: true };
  }

  // What is refused after its form is gone stays with the returned words; see returned.js.
  function settle(move, handles, answers, { quiet, gone }, known) {
    if (!gone) handles.forEach((handle, i) => answers[i].ok || room.outbox.take(handle.key));
    const backs = waysBack(move.steps, answers);
    const said = saidOf(move, answers);
    const entry = backs.length
      ? undo.done({ said, backs, at: room.now(), by: self(room).name, ...doneAt(answers) })
      : undefined;
    const refused = answers.filter((answer) => !answer.ok);
    const left = leftOf(answers);
    if (left.length) toast({ text: leftWords(left, known), tone: "warn" });
    if (!refused.length) return (toast({ text: said, entry }), { ok: true });
    const why = refused.length === 1 || answers.length === 1 ? refused[0].why : manyRefused(refused);
    if (!quiet && !gone) toast({ text: why, tone: "error", entry });
    return { ok: false, why };
  }

  const manyRefused = (refused) =>
    tn("{n} was refused. {why}", "{n} were refused. {why}", refused.length, { why: refused[0].why });

  async function takeBack(entry = undo.last.peek()) {
    if (!entry || !undo.has(entry)) return;
    undo.drop(entry);
    toasts.value = toasts.peek().filter((each) => each.entry !== entry);
    if (entry.log !== room.outbox.log())
      return toast({ text: t("The workshop runs from a copy since then, so this can’t be undone."), tone: "error" });
    await act({
      said: t("Undone: {what}", { what: entry.said }),
      steps: entry.backs.map((op) => ({ ...op, since: entry.since, backs: [] })),
    });
  }

  function ask(view) {
    const one = { view };
    one.close = () => (dialogs.value = dialogs.peek().filter((each) => each !== one));
    dialogs.value = [...dialogs.peek(), one];
    return one.close;
  }

  const confirm = (question) =>
    new Promise((resolve) =>
      ask((close) => html`<${Confirm} ...${question} answer=${(yes) => batch(() => (close(), resolve(yes)))} />`),
    );

  const go = (place) => (place === "missing" ? askMissing(context) : (looking.value = place));

  const context = {
    ...room,
    ...rest,
    go,
    way,
    rehearsal,
    looking,
    undo,
    toasts,
    dialogs,
    seconds,
    toast,
    dismiss,
    act,
    takeBack,
    ask,
    confirm,
  };
  return context;
}
