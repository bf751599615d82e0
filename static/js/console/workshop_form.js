// workshop_form.js: title, question, place and day 0 of the workshop, changed while it runs.

import { html } from "../ui/html.js";
import { t } from "../ui/i18n.js";
import { Field, FormDialog } from "../ui/console/dialog.js";
import { editWorkshop } from "./stage_moves.js";

const [TITLE, CARD] = [120, 280]; // letters
const NAMES = ["title", "task", "place", "day0"];

export function editWorkshopIn(context) {
  const about = context.store.get("about", "about");
  const draft = context.draft("workshop");
  const submit = (data) => {
    const set = Object.fromEntries(NAMES.map((name) => [name, data.get(name).trim()]));
    return context.act(editWorkshop(about, set), { quiet: true });
  };
  context.ask(
    (close) =>
      html`<${FormDialog} title=${t("Edit the workshop")} yes=${t("Save")} ...${{ close, submit, draft }}>
        <${Field} label=${t("Title")}
          ><input name="title" required maxlength=${TITLE} defaultValue=${about.title} dir="auto"
        /><//>
        <${Field} label=${t("The question")} hint=${t("One sentence that everyone in the room works on.")}>
          <textarea name="task" rows="3" maxlength=${CARD} defaultValue=${about.task ?? ""} dir="auto"></textarea>
        <//>
        <${Field} label=${t("Place")}
          ><input name="place" maxlength=${TITLE} defaultValue=${about.place ?? ""} dir="auto"
        /><//>
        <${Field} label=${t("Day 0")} hint=${t("The 100 and 1000 days count from here.")}
          ><input name="day0" type="date" defaultValue=${about.day0 ?? ""}
        /><//>
      <//>`,
  );
}
