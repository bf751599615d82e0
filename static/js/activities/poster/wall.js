// wall.js: the words of the stage, as large as they fit, and its picture beside or under them.

import { html, useEffect, useState } from "../../ui/html.js";
import { Timer } from "../../ui/wall/timer.js";
import { pictureAt } from "./address.js";

const [MEDIUM, LONG] = [100, 240]; // letters: more of them are set smaller
const WIDE = 1.45; // of its height: under the words where they are few
const AGAIN = 5000; // ms until a picture that didn't come is asked for again

export const spotlights = { picture: ({ on, ...given }) => html`<${Main} ...${given} stage=${on} />` };
export const headless = true; // the words and the picture are all there is

export function Main({ room, about, stage }) {
  const [shape, setShape] = useState("tall");
  const many = stage.title.length + (stage.instruction ?? "").length;
  const length = many > LONG ? "long" : many > MEDIUM ? "medium" : "short";
  const picture = stage.picture && (shape === "wide" && length === "short" ? "under" : "beside");
  return html`<div class="poster" data-length=${length} data-picture=${picture || null}>
    <div class="poster-said">
      <p class="poster-time">
        <${Timer} room=${room} stage=${stage} paused=${about.paused} />
      </p>
      <h1 dir="auto">${stage.title}</h1>
      ${stage.instruction && html`<p class="poster-words" dir="auto">${stage.instruction}</p>`}
    </div>
    ${picture && html`<${Picture} key=${stage.picture} ...${{ about, stage, setShape }} />`}
  </div>`;
}

function Picture({ about, stage, setShape }) {
  const [failed, setFailed] = useState(0); // times; each one after it is another element, which asks again
  const [lost, setLost] = useState(false);
  useEffect(() => {
    if (!lost) return undefined;
    const timer = setTimeout(() => (setFailed(failed + 1), setLost(false)), AGAIN);
    return () => clearTimeout(timer);
  }, [lost]);
  const measure = ({ target }) => setShape(target.naturalWidth > WIDE * target.naturalHeight ? "wide" : "tall");
  return html`<div class="poster-picture">
    ${
      !lost &&
      html`<img
        key=${failed}
        src=${pictureAt(about.code, stage)}
        alt=${stage.title}
        onLoad=${measure}
        onError=${() => setLost(true)}
      />`
    }
  </div>`;
}
