// timer.js: how long the stage still goes, in step with the wall.

import { formatDuration, overtime, remaining } from "../core/clock.js";
import { html, useEffect, useState } from "../ui/html.js";
import { icon } from "../ui/icon.js";
import { t } from "../ui/i18n.js";

const SOON = 120_000; // ms

export function Timer({ endsAt, now }) {
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => tick((n) => n + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  if (!endsAt) return null;
  const left = remaining(endsAt, now(), 0);
  const over = overtime(endsAt, now(), 0) > 0;
  return html`<span
    class="timer"
    role="timer"
    aria-label=${t("Time left")}
    data-tone=${over ? "error" : left < SOON ? "warn" : undefined}
  >
    ${icon("timer")}${over ? t("Time’s up") : formatDuration(left)}
  </span>`;
}
