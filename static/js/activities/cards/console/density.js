// density.js: whether cards are drawn comfortably or densely, kept on this laptop for all of its boards.
//
//   density.value        "comfortable" | "dense"       switchDensity()

import { signal } from "../../../ui/html.js";

const KEY = "wsr-console-density";
export const density = signal(kept());

export function switchDensity() {
  density.value = density.peek() === "dense" ? "comfortable" : "dense";
  try {
    localStorage.setItem(KEY, density.peek());
  } catch {
    // Where nothing may be kept it is as it was after a reload.
  }
}

function kept() {
  try {
    return localStorage.getItem(KEY) === "dense" ? "dense" : "comfortable";
  } catch {
    return "comfortable";
  }
}
