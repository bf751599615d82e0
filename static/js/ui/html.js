// html.js: the one door to the view library, so that everything else in static/js imports from here.
//
//   html`<p class="card">${text}</p>`   htm bound to h; text is always set as text, never as markup
//   h, render(vnode, element), Fragment
//   useState, useEffect, useRef, useMemo, useLayoutEffect
//   signal(value), computed(fn), effect(fn), batch(fn), untracked(fn), useSignal, useComputed, useSignalEffect

export {
  html,
  h,
  render,
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
