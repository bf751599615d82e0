// titles.js: what a long text is called, as plain data.
//
//   titleOf(text) -> { title, rest }     its first line, or its first sentence where that line is long

const MOST = 90; // letters of a title
const SENTENCE = /^.{8,}?[.!?。؟।](?=\s|$)/su;

export function titleOf(text) {
  const [first, ...others] = text.trim().split("\n");
  const rest = others.join("\n").trim();
  if (first.length <= MOST) return { title: first.trim(), rest };
  const sentence = first.match(SENTENCE)?.[0];
  if (sentence && sentence.length <= MOST)
    return { title: sentence, rest: [first.slice(sentence.length).trim(), rest].filter(Boolean).join("\n") };
  return { title: shortened(first), rest: text.trim() };
}

function shortened(line) {
  const cut = line.slice(0, MOST);
  const end = cut.lastIndexOf(" ");
  return `${cut.slice(0, end > MOST / 2 ? end : MOST)}…`;
}
