// link_box.js: carries the new facilitator link from the form to the console, in this tab only.

const name = (code) => `wsr:${code}:link`;

export function keepLink(code, link) {
  try {
    sessionStorage.setItem(name(code), link);
  } catch {
    // Without storage the link is in the address that the form opens, and in the terminal.
  }
}

export function keptLink(code) {
  try {
    return sessionStorage.getItem(name(code));
  } catch {
    return null;
  }
}

export function forgetLink(code) {
  try {
    sessionStorage.removeItem(name(code));
  } catch {
    // The same.
  }
}
