// pages.js: what is shown when not everything fits: the newest first, the older ones in turn.
//
//   pagesOf(items, { fits, stride }) -> [[item]]   the first page is the newest
//   pagesInFull(items, { fits }) -> [[item]]       in their order; a stack too high for a page is shared out over several
//     items   in the order they came; an item with `pinned` is on every page
//     fits    ([item]) -> boolean
//     stride  the newest page begins at a multiple of it, so that it moves up in steps and not with every card
//
// Pinned items that would fill a page alone are turned over like all others.

/** @returns {object[][]} at least one page, and every item on at least one of them */
export function pagesOf(items, { fits, stride }) {
  const pinned = items.filter((each) => each.pinned);
  const loose = items.filter((each) => !each.pinned);
  const keep = loose.length && fits([...pinned, ...loose.slice(-stride)]) ? pinned : [];
  const turned = keep.length ? loose : items;
  const start = newestFrom(turned, (some) => fits([...keep, ...some]), stride);
  const older = chunks(turned.slice(0, start), (some) => fits([...keep, ...some]), turned.length - start);
  return [turned.slice(start), ...older].map((page) => [...keep, ...page]);
}

function newestFrom(items, fits, stride) {
  let start = Math.max(0, Math.floor((items.length - 1) / stride) * stride);
  while (start >= stride && fits(items.slice(start - stride))) start -= stride;
  return start;
}

// From the newest backwards, so that the page that is not full is the oldest. A page has about as many as the one before it.
function chunks(items, fits, about) {
  const pages = [];
  for (let end = items.length; end > 0; end -= pages.at(-1).length) {
    const many = mostThat((n) => fits(items.slice(end - n, end)), Math.min(end, pages.at(-1)?.length ?? about), end);
    pages.push(items.slice(end - many, end));
  }
  return pages;
}

function mostThat(fits, about, all) {
  let many = Math.max(1, about);
  while (many > 1 && !fits(many)) many -= 1;
  if (many >= about) while (many < all && fits(many + 1)) many += 1;
  return many;
}

export function pagesInFull(items, { fits }) {
  const pages = [[]];
  for (const part of items.flatMap((item) => partsOf(item, fits))) {
    if (pages.at(-1).length && !fits([...pages.at(-1), part])) pages.push([]);
    pages.at(-1).push(part);
  }
  return pages;
}

function partsOf(item, fits) {
  const parts = [];
  for (const text of item.texts ?? []) {
    const last = parts.at(-1);
    if (last && fits([{ ...item, texts: [...last, text] }])) last.push(text);
    else parts.push([text]);
  }
  return parts.length > 1 ? parts.map((texts, n) => ({ ...item, id: `${item.id}/${n}`, texts })) : [item];
}
