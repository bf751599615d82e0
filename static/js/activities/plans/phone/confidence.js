// confidence.js: how sure are you of your plan? One number, and the reason of a low one.

import { Status } from "../../../ui/badges.js";
import { GrowingText } from "../../../ui/composer.js";
import { length } from "../../../ui/draft.js";
import { html, useSignal } from "../../../ui/html.js";
import { icon } from "../../../ui/icon.js";
import { t, tn } from "../../../ui/i18n.js";
import { pendingOf } from "../../../ui/selectors.js";

const [LOW, LIMIT] = [3, 280]; // up to here the reason is asked for; letters of a reason

/** What this phone has said: the latest of what waits, or what the room holds. */
function ownAnswer({ store, outbox }, plan) {
  const post = pendingOf(outbox, "set_confidence", { plan }).at(-1);
  if (post) return { confidence: post.with.confidence, reason: post.with.reason ?? "", state: post.state.value };
  const kept = store.all("own_confidence").find((each) => each.plan === plan);
  return kept ? { ...kept, state: "saved" } : { confidence: null, reason: "", state: null };
}

export function Confidence({ room, plan }) {
  const own = ownAnswer(room, plan.id);
  const many = room.store.get("confidence", plan.id)?.people;
  const say = (confidence) =>
    room.post("set_confidence", { plan: plan.id, confidence, reason: confidence <= LOW ? own.reason : "" });
  return html`<section class="card stack-tight confidence">
    <fieldset class="choices confidence-scale">
      <legend>
        <b>${t("How sure are you that your group can do this plan?")}</b> <${Status} state=${own.state} />
      </legend>
      ${[1, 2, 3, 4, 5].map(
        (n) =>
          html`<label key=${n} class="choice"
            ><input
              type="radio"
              name=${`confidence/${plan.id}`}
              checked=${own.confidence === n}
              onChange=${() => say(n)}
            /><span class="choice-face">${n}</span></label
          >`,
      )}
    </fieldset>
    <p class="confidence-ends soft"><span>${t("not at all")}</span><span>${t("completely")}</span></p>
    ${own.confidence !== null && own.confidence <= LOW && html`<${Reason} ...${{ room, plan, own }} />`}
    <p class="soft">
      ${t("No one sees who answered what. The room hears the numbers and the reasons.")}
      ${t("When this stage closes, fewer than five answers are deleted.")}
      ${many > 0 && html` ${tn("{n} answer so far.", "{n} answers so far.", many)}`}
    </p>
  </section>`;
}

function Reason({ room, plan, own }) {
  const draft = room.draft(`confidence/${plan.id}`);
  const typed = useSignal(draft.peek() || null); // null: what is saved
  const text = typed.value ?? own.reason;
  const fits = length(text) <= LIMIT && text.trim() !== own.reason;
  const type = (words) => (draft.value = typed.value = words);
  const save = async () => {
    const reason = text.trim();
    await room.post("set_confidence", { plan: plan.id, confidence: own.confidence, reason }).kept;
    if (typed.peek()?.trim() === reason) ((draft.value = ""), (typed.value = null));
  };
  return html`<label class="field"
      ><b>${t("What would make you surer?")}</b><${GrowingText} value=${text} onText=${type}
    /></label>
    <button class="button" disabled=${!fits} onClick=${save}>${icon("check")}${t("Save")}</button>`;
}
