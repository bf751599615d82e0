// code_text.js: what people type or paste for a code, forgivingly, as pure functions.

/** @param {string} typed "kx 7p-q2", or the whole link  @returns {string} "KX7PQ2" */
export function codeFrom(typed) {
  const linked = /\/w\/([^/?#]+)/i.exec(typed);
  return (linked ? linked[1] : typed)
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** @returns {boolean} whether it holds a sign that no code has, because it looks like another one */
export const looksAlike = (code) => /[O0I1L]/.test(code);
