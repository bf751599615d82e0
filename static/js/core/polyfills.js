// polyfills.js: three things that older phones lack; the bundler puts it before everything else of a page.

Object.hasOwn ??= (object, name) => Object.prototype.hasOwnProperty.call(object, name);

function at(n) {
  const index = Math.trunc(n) || 0;
  return this[index < 0 ? this.length + index : index];
}

function replaceChildren(...nodes) {
  while (this.lastChild) this.lastChild.remove();
  this.append(...nodes);
}

for (const kind of [Array, String]) kind.prototype.at ?? lend(kind, { at });
for (const kind of [globalThis.Element, globalThis.Document, globalThis.DocumentFragment])
  kind?.prototype.replaceChildren ?? lend(kind, { replaceChildren });

function lend(kind, methods) {
  for (const [name, value] of Object.entries(methods))
    kind && Object.defineProperty(kind.prototype, name, { value, writable: true, configurable: true });
}
