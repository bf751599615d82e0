// html.js: the one door to the view library, so that everything else in static/js imports from here.
//
//   html`<p class="card">${text}</p>`   htm bound to h; text is always set as text, never as markup
//   h, render(vnode, element), Fragment
//   useState, useEffect, useRef, useMemo, useLayoutEffect
//   signal(value), computed(fn), effect(fn), batch(fn), untracked(fn), useSignal, useComputed, useSignalEffect

import { render as renderInto } from "../../vendor/ui.js";
import { keepUnderTranslation } from "./translated.js";

/** @param {object} vnode  @param {Element} element */
export function render(vnode, element) {
  keepUnderTranslation(element);
  renderInto(vnode, element);
}

export {
  html,
  h,
  Fragment,
  useState,
  useEffect,
  useRef,
  useMemo,
  useLayoutEffect,
  signal,
  computed,
  effect,
  batch,
  untracked,
  useSignal,
  useComputed,
  useSignalEffect,
} from "../../vendor/ui.js";
