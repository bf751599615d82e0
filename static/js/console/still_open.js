// still_open.js: what was begun and isn't finished, for the evening and for the morning after.

import { html } from "../ui/html.js";
import { tn } from "../ui/i18n.js";
import { stillOpen } from "./left_open.js";

export function StillOpen({ context, look }) {
  const found = stillOpen(context.parts, context.store, new Date(context.now()));
  if (!found.length) return null;
  return html`<details class="disclosure console-still" open=${found.some((each) => each.overnight)}>
    <summary>${tn("{n} thing is still open", "{n} things are still open", found.length)}</summary>
    <ul>
      ${found.map(
        ({ where, words }) =>
          html`<li key=${words}>
            ${
              where
                ? html`<button class="console-plain" onClick=${() => look(where)}>
                    <span
                      ><b><bdi>${context.store.get("stage", where)?.title}</bdi></b
                      >${words}</span
                    >
                  </button>`
                : html`<span>${words}</span>`
            }
          </li>`,
      )}
    </ul>
  </details>`;
}
