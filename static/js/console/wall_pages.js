// wall_pages.js: turns the pages of a wall that is open in this browser, where it has more than one.

import { html, useEffect, useRef, useSignal } from "../ui/html.js";
import { icon } from "../ui/icon.js";
import { t } from "../ui/i18n.js";
import { wallLine } from "../ui/wall_line.js";

export function WallPages({ code }) {
  const shown = useSignal({ page: 0, pages: 0 });
  const wall = useRef(null);
  useEffect(() => {
    wall.current = wallLine(code, (told) => "pages" in told && (shown.value = told));
    wall.current.say({ by: 0 });
    return wall.current.close;
  }, [code]);
  const { page, pages } = shown.value;
  if (pages < 2) return null;
  return html`<div class="toolbar console-now-tools" role="group" aria-label=${t("On the wall")}>
    <${Turn} picture="chevron-start" label=${t("Previous page")} onClick=${() => wall.current.say({ by: -1 })} />
    <span class="console-wall-page" role="status"
      >${icon("wall")}${t("page {n} of {all}", { n: page + 1, all: pages })}</span
    >
    <${Turn} picture="chevron-end" label=${t("Next page")} onClick=${() => wall.current.say({ by: 1 })} />
  </div>`;
}

const Turn = ({ picture, label, onClick }) =>
  html`<button class="button small icon-only" aria-label=${label} onClick=${onClick}>${icon(picture, "flip")}</button>`;
