// key_form.js: the door of the console, for whoever comes without the facilitator's link.

import { html, useState } from "../ui/html.js";
import { icon } from "../ui/icon.js";
import { t } from "../ui/i18n.js";
import { keyFrom } from "../ui/console/fragment.js";

const NAME = 60; // letters

export function KeyForm({ code, why, enter }) {
  const [problem, setProblem] = useState(why ? sentence(why) : "");
  const [busy, setBusy] = useState(false);
  async function submit(event) {
    event.preventDefault();
    const data = new FormData(event.target);
    setBusy(true);
    await enter({ facilitator_key: bare(data.get("key")), name: data.get("name").trim() }).catch((error) =>
      setProblem(sentence(error)),
    );
    setBusy(false);
  }
  return html`<main class="console-door">
    <form class="stack" onSubmit=${submit}>
      <h1>${t("Facilitator’s console")}</h1>
      <p>${t("Workshop {code}. Open the facilitator’s link, or paste the link or its key here.", { code })}</p>
      <label class="field"
        ><b>${t("Facilitator’s key")}</b><input name="key" type="password" required autocomplete="off" autofocus
      /></label>
      <label class="field"
        ><b>${t("Your name")}</b><span class="field-hint">${t("Optional. Co-facilitators see it.")}</span
        ><input name="name" maxlength=${NAME} autocomplete="name" dir="auto"
      /></label>
      ${problem && html`<p class="notice" role="alert" data-tone="error">${icon("warning")}<span>${problem}</span></p>`}
      <button class="button primary wide" disabled=${busy}>${icon("key")}${t("Open the console")}</button>
      <p class="soft">${t("Want to take part?")} <a href=${`/w/${code}`}>${t("Join on this device")}</a></p>
    </form>
  </main>`;
}

const sentence = (error) => error.why || t("Can’t reach the server. Try again.");

// People paste the whole link as often as the key.
const bare = (pasted) => keyFrom(pasted.includes("#") ? pasted.slice(pasted.indexOf("#")) : "") ?? pasted.trim();
