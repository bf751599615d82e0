// words.mjs: puts the words of a language into the calls of `t` and `tn`, before a module is joined to others.

const COUNT = { t: 1, tn: 2 }; // how many of the first arguments are words

/** @param {object|null} said translations by their English, null for English */
export function told(said) {
  return {
    name: "words",
    transform(code, id) {
      if (!said || !id.includes("/static/js/")) return null;
      const found = [];
      walk(this.parse(code), (node) => isCall(node) && found.push(instead(node, said)));
      return { code: replaced(code, found.filter(Boolean)), map: null };
    },
  };
}

const isCall = ({ type, callee }) => type === "CallExpression" && callee.type === "Identifier" && callee.name in COUNT;

function instead({ callee, arguments: [first] }, said) {
  const word = first?.type === "Literal" ? said[first.value] : undefined;
  if (word === undefined || Array.isArray(word) !== (callee.name === "tn")) return null;
  return { start: first.start, end: first.end, text: JSON.stringify(word) };
}

function replaced(code, found) {
  return found
    .sort((one, other) => other.start - one.start)
    .reduce((text, { start, end, text: word }) => text.slice(0, start) + word + text.slice(end), code);
}

/** Calls `visit` with every node of a syntax tree. */
export function walk(node, visit) {
  if (Array.isArray(node)) return node.forEach((each) => walk(each, visit));
  if (!node || typeof node.type !== "string") return;
  visit(node);
  for (const [name, value] of Object.entries(node))
    if (name !== "parent" && value && typeof value === "object") walk(value, visit);
}
