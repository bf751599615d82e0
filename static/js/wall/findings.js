// findings.js: what the room should look at, as the facilitator shows it; what was set aside is not there.

import { html, useEffect, useRef, useSignal } from "../ui/html.js";
import { t, tn } from "../ui/i18n.js";
import { useFindings } from "../ui/findings.js";

const MANY = 6; // lines: more than six are in two columns

export const headless = true; // it says itself what it is
export const Strip = () => null;

export function Main({ room }) {
  const findings = useFindings(room);
  return html`<div class="findings">
    <h1>${t("What we should look at")}</h1>
    ${findings && (findings.length ? html`<${Lines} findings=${findings} />` : html`<p>${t("Nothing to look at")}</p>`)}
  </div>`;
}

// As many as there is room for, in their order; how many more there are is said.
function Lines({ findings }) {
  const list = useRef(null);
  const shown = useSignal({ of: findings, many: findings.length, fits: false });
  const now = shown.value.of === findings ? shown.value : { of: findings, many: findings.length, fits: false };
  useEffect(() => {
    const { scrollHeight, clientHeight } = list.current;
    const fits = scrollHeight <= clientHeight || now.many <= 1;
    if (!now.fits) shown.value = fits ? { ...now, fits } : { ...now, many: now.many - 1 };
  }, [now]);
  useEffect(() => {
    const again = () => (shown.value = { ...shown.peek(), many: shown.peek().of.length, fits: false });
    addEventListener("resize", again);
    return () => removeEventListener("resize", again);
  }, []);
  const more = findings.length - now.many;
  return html`<ul ref=${list} data-many=${findings.length > MANY} data-fits=${now.fits}>
    ${findings.slice(0, now.many).map(({ id, says }) => html`<li key=${id} dir="auto">${says}</li>`)}
    ${more > 0 && html`<li class="findings-more">${tn("and {n} more", "and {n} more", more)}</li>`}
  </ul>`;
}
