// help.js: what the keys do, and how a stage goes.

import { html } from "../ui/html.js";
import { t } from "../ui/i18n.js";
import { Dialog, Tick } from "../ui/console/dialog.js";
import { keysOn, setKeysOn, shortcuts } from "./keys.js";

export const askHelp = (context) =>
  context.ask(
    (close) =>
      html`<${Dialog} wide title=${t("Help and shortcuts")} close=${close}>
        <div class="console-help">
          <section>
            <h3>${t("Agenda")}</h3>
            <ul>
              <li>${t("“Open next” starts the next stage for everyone and closes the current one.")}</li>
              <li>${t("Pause stops all posting at once. Nothing is lost. Press again to resume.")}</li>
              <li>
                ${t("You can undo almost anything, from the message at the bottom or the Undo button at the top.")}
              </li>
              <li>
                ${t("Hidden cards leave every phone and the wall at once. Only facilitators can still see them.")}
              </li>
              <li>${t("Drag cards by their handle, or use Move to… in the menu. Both do the same.")}</li>
            </ul>
          </section>
          <section>
            <h3>${t("Keys")}</h3>
            <dl class="console-keys">
              ${shortcuts(context.parts).map(
                ([keys, words]) =>
                  html`<div key=${keys}>
                    <dt><kbd>${keys}</kbd></dt>
                    <dd>${words}</dd>
                  </div>`,
              )}
            </dl>
            <${Tick}
              label=${t("Use single-key shortcuts on this device")}
              defaultChecked=${keysOn()}
              onChange=${(event) => setKeysOn(event.target.checked)}
            />
          </section>
        </div>
      <//>`,
  );
