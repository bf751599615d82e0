// mine.js: what came of my cards, in the room and after the retreat, on a page of its own that can be printed.

import { prefixOf } from "../core/outbox.js";
import { rememberedOwn } from "../core/own_cards.js";
import { remembered, seatByCookie } from "../core/seats.js";
import { started } from "../core/started.js";
import { html, render, signal, useEffect, useSignal } from "../ui/html.js";
import { icon } from "../ui/icon.js";
import { t, tn } from "../ui/i18n.js";
import { Steps, Walk } from "../ui/steps.js";

const { code } = document.documentElement.dataset;
const { title } = document.body.dataset;
const EVERY = 15_000; // ms after which a page that is looked at asks again
const path = `/api/workshops/${encodeURIComponent(code)}`;

async function start() {
  document.querySelector(".opening")?.removeAttribute("hidden");
  const key = /[#&]key=([\w-]+)/.exec(location.hash)?.[1];
  const seat = key
    ? { token: `${code}.${key}` }
    : (remembered(code, "phone") ?? (await seatByCookie(code).catch(() => null)));
  document.body.replaceChildren();
  if (!seat) return render(html`<${Stranger} />`, document.body);
  const found = signal(null); // { cards } or { why }
  const look = async () => document.visibilityState === "visible" && (found.value = await told(seat, found.peek()));
  render(html`<${Page} found=${found} seat=${seat} linked=${Boolean(key)} />`, document.body);
  document.addEventListener("visibilitychange", look);
  setInterval(look, EVERY);
  return look();
}

/** What is known stays on the page while the server can't be reached. */
async function told(seat, before) {
  try {
    const mine = await ask(seat, "/mine");
    const unnamed = seat.person ? await withoutName(seat) : [];
    const known = new Set(mine.cards.map(({ id }) => id));
    return { cards: [...cardsOf(mine), ...unnamed.filter(({ id }) => !known.has(id))] };
  } catch (why) {
    return before?.cards ? before : { why };
  }
}

// The whole stage is asked for, so that the server isn't told which of its cards are this phone's.
async function withoutName(seat) {
  const own = Object.entries(rememberedOwn(prefixOf(code, seat.person)));
  const found = own.map(([stage, ids]) =>
    ask(seat, `/chain?stage=${encodeURIComponent(stage)}`).then(
      (all) => cardsOf(all).filter(({ id }) => ids.includes(id)),
      () => [],
    ),
  );
  return [].concat(...(await Promise.all(found)));
}

const cardsOf = ({ cards, steps }) => cards.map((card) => ({ ...card, steps: card.led_to.map((n) => steps[n]) }));

async function ask({ token }, of, method = "GET") {
  const answer = await fetch(path + of, { method, headers: { Authorization: `Bearer ${token}` } }).catch(() => null);
  const said = await answer?.json().catch(() => null);
  if (answer?.ok) return said;
  throw said?.error?.why ?? t("Can’t reach the room. Are you on the room’s wifi? Retrying…");
}

function Page({ found, seat, linked }) {
  const { cards, why } = found.value ?? {};
  const walked = useSignal([]); // steps that were tapped, the last is looked at
  const onStep = ({ kind, id }) => (walked.value = [...walked.peek(), { kind, id }]);
  if (walked.value.length)
    return html`<${Walked}
      ...${{ seat, onStep }}
      at=${walked.value[walked.value.length - 1]}
      back=${() => (walked.value = walked.peek().slice(0, -1))}
    />`;
  return html`<header class="topbar">
      <h1 class="topbar-title">${t("What came of my cards")}</h1>
      ${!linked && html`<a class="button quiet icon-only no-print" href=${`/w/${code}`} aria-label=${t("To the room")}>${icon("house")}</a>`}
    </header>
    <main class="page-main stack">
      <p class="soft" dir="auto">${title}</p>
      ${why && html`<p class="notice" role="alert" data-tone="warn">${icon("cloud-off")}<span>${why}</span></p>`}
      ${!found.value && html`<p class="soft" role="status">${t("Looking for your cards…")}</p>`}
      ${cards && (cards.length ? html`<${Cards} cards=${cards} onStep=${linked ? undefined : onStep} />` : html`<${None} />`)}
      ${cards?.length > 0 && html`<${Keeping} seat=${seat} linked=${linked} />`}
    </main>`;
}

/** A thing with what led to it and what came of it, for whoever is in the room. */
function Walked({ seat, at, onStep, back }) {
  const found = useSignal(null); // { thing, before, after } or { why }
  useEffect(() => {
    const path = `/chain/${encodeURIComponent(at.kind)}/${encodeURIComponent(at.id)}`;
    let wanted = true; // not once another step was tapped
    found.value = null;
    ask(seat, path)
      .catch((why) => ({ why }))
      .then((told) => wanted && (found.value = told));
    scrollTo(0, 0);
    return () => (wanted = false);
  }, [at]);
  const { thing, before, after, why } = found.value ?? {};
  return html`<header class="topbar">
      <button class="button quiet icon-only" aria-label=${t("Back")} onClick=${back}>
        ${icon("chevron-start", "flip")}
      </button>
      <h1 class="topbar-title">${t("The chain")}</h1>
    </header>
    <main class="page-main stack">
      ${why && html`<p class="notice" role="alert" data-tone="warn">${why}</p>`}
      ${!found.value && html`<p class="soft" role="status">${t("One moment…")}</p>`}
      ${thing && html`<${Walk} ...${{ thing, before, after, onStep }} />`}
    </main>`;
}

const Cards = ({ cards, onStep }) =>
  html`<p class="visually-hidden" role="status">${tn("{n} card", "{n} cards", cards.length)}</p>
    <ul class="chain-cards">
      ${cards.map((card) => html`<${OwnCard} key=${card.id} ...${{ card, onStep }} />`)}
    </ul>`;

const OwnCard = ({ card, onStep }) =>
  html`<li class="chain-card">
    <p class="chain-stage" dir="auto">${card.title}</p>
    <p class="card-text" dir="auto">${card.text}</p>
    ${
      card.steps.length
        ? html`<${Steps} steps=${card.steps} onStep=${onStep} />`
        : html`<p class="soft">${unseen(card) ?? t("Nothing has come of it yet.")}</p>`
    }
  </li>`;

const unseen = ({ shown, why }) =>
  ({
    held: t("Only you and the facilitator see it for now."),
    hidden: t("The facilitator has hidden this card."),
    alone: t("Only you see it until the facilitator reveals everyone’s cards."),
    returned: why ? t("Sent back: {why}", { why }) : t("Sent back"),
  })[shown];

const None = () =>
  html`<div class="empty" role="status">
    ${icon("file", "big")}
    <h2>${t("No cards of yours")}</h2>
    <p>${t("What you write in the room will be here, with what came of it.")}</p>
  </div>`;

function Keeping({ seat, linked }) {
  const link = useSignal(null); // { url, qr } or { why }
  const get = async () =>
    (link.value = await ask(seat, "/receipt", "POST").then(
      (said) => said,
      (why) => ({ why }),
    ));
  return html`<section class="stack-tight">
    <p class="row no-print">
      <button class="button" onClick=${() => print()}>${icon("file")}${t("Print")}</button>
      ${!linked && !link.value?.url && html`<button class="button" onClick=${get}>${icon("link")}${t("Get a link")}</button>`}
    </p>
    ${link.value?.why && html`<p class="notice" role="alert" data-tone="warn">${link.value.why}</p>`}
    ${link.value?.url && html`<${Link} ...${link.value} />`}
  </section>`;
}

const Link = ({ url, qr }) =>
  html`<div class="chain-link">
    <img class="chain-qr" alt=${t("QR code of your link")} src=${qr} />
    <div class="stack-tight">
      <p>
        ${t("Keep this link. It shows what came of your cards, also after the retreat. Anyone who has it can read them.")}
      </p>
      <p><a class="chain-url" dir="ltr" href=${url}>${url}</a></p>
      <p class="soft">${t("Cards you wrote without a name show on this phone only.")}</p>
    </div>
  </div>`;

const Stranger = () =>
  html`<main class="page-main stack">
    <div class="empty">
      ${icon("lock", "big")}
      <h2>${t("Join the room first")}</h2>
      <p>${t("This page shows what came of the cards you wrote.")}</p>
      <a class="button primary" href=${`/w/${code}`}>${t("Join")}</a>
    </div>
  </main>`;

started();
start();
