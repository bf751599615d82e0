// help.js: what the keys do, and how a stage goes.

import { html } from "../ui/html.js";
import { t } from "../ui/words.js";
import { Dialog, Tick } from "../panels/dialog.js";
import { keysOn, setKeysOn, shortcuts } from "./keys.js";

export const askHelp = (desk) =>
  desk.ask(
    (close) =>
      html`<${Dialog} wide title=${t("Help and shortcuts")} close=${close}>
        <div class="console-help">
          <section>
            <h3>${t("How it goes")}</h3>
            <ul>
              <li>${t("The big button opens the next stage for everybody; the one before is closed.")}</li>
              <li>${t("Pause stops all posting at once. Nothing is lost, and one press lets the room go on.")}</li>
              <li>${t("Nearly every step has an Undo, in the strip below and in the bar above.")}</li>
              <li>${t("Hidden cards leave every phone and the wall at once; only facilitators still see them.")}</li>
              <li>${t("Drag cards by their handle, or use Move to… and the menu: both do the same.")}</li>
            </ul>
          </section>
          <section>
            <h3>${t("Keys")}</h3>
            <dl class="console-keys">
              ${shortcuts().map(
                ([keys, words]) =>
                  html`<div key=${keys}>
                    <dt><kbd>${keys}</kbd></dt>
                    <dd>${words}</dd>
                  </div>`,
              )}
            </dl>
            <${Tick}
              label=${t("Use single keys on this device")}
              defaultChecked=${keysOn()}
              onChange=${(event) => setKeysOn(event.target.checked)}
            />
          </section>
        </div>
      <//>`,
  );
