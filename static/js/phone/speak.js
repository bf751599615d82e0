// speak.js: fetches the reader's words before the first sentence is drawn.

import { setWords } from "../ui/words.js";

export async function speak({ language, static: root } = document.documentElement.dataset) {
  if (!language || language === "en") return;
  try {
    setWords((await import(`${root}/words/${language}.js`)).default);
  } catch {
    // English words are better than none.
  }
}
