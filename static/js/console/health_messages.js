// health_messages.js: what the server's health report means, as pure functions: [{ id, tone, words, hint? }].

import { formatDuration } from "../core/clock.js";
import { lostWords } from "../ui/console/address_messages.js";
import { t, tn } from "../ui/i18n.js";

const GIGABYTE = 1e9; // bytes
const [LOW, SCARCE] = [2 * GIGABYTE, 0.3 * GIGABYTE]; // of free disk
const [NOTICED, LATE_CARDS] = [0.5, 2]; // seconds until phones show what others post
const LATE_COPY = 180_000; // ms
const RANK = ["ok", "info", "warn", "error"];

/** @returns {string} the tone of the worst line */
export const worstOf = (lines) => RANK[Math.max(0, ...lines.map((line) => RANK.indexOf(line.tone)))];

/**
 * @param {object|null} told of /api/health, null while nothing is known, { missing } when it did not answer
 * @param {{now: number, live: boolean, waiting: number, durable: boolean}} here this page: ms on the server's clock, its line, its outbox
 */
export function readHealth(told, here) {
  const own = [line(here), ...outbox(here)];
  if (!told) return [...own, { id: "asking", tone: "info", words: t("Asking the server…") }];
  if (told.missing) return [...own, { id: "server", tone: "error", words: t("The server didn’t return a report.") }];
  return [
    ...own,
    people(told),
    ...air(told),
    saved(told, here),
    ...broughtBack(told, here),
    ...cameBack(told),
    ...(told.rehearsal ? [] : [copy(told, here)]),
    disk(told),
    ...clock(told),
    address(told),
  ];
}

function address({ address: url, address_lost: lost }) {
  const words = t("Phones reach it at {address}", { address: url });
  return lost
    ? { id: "address", tone: "warn", words: lostWords(lost), hint: words }
    : { id: "address", tone: "ok", words };
}

const line = ({ live }) =>
  live
    ? { id: "line", tone: "ok", words: t("This console is connected") }
    : {
        id: "line",
        tone: "error",
        words: t("This console is not connected"),
        hint: t("Retrying. What you see may be out of date."),
      };

function outbox({ waiting, durable }) {
  const lines = [];
  if (waiting)
    lines.push({
      id: "waiting",
      tone: "warn",
      words: tn("{n} of your posts is waiting to be sent", "{n} of your posts are waiting to be sent", waiting),
    });
  if (!durable)
    lines.push({
      id: "durable",
      tone: "info",
      words: t("This browser won’t keep unsent posts when the tab is closed"),
    });
  return lines;
}

// Where the air is full, phones take turns: that some have not been told yet is no fault of theirs.
function people({ connected, behind, air_wait: wait = null }) {
  const words = tn("{n} screen connected", "{n} screens connected", connected);
  return behind && wait === null
    ? {
        id: "people",
        tone: "warn",
        words,
        hint: tn("{n} of them is behind and catching up", "{n} of them are behind and catching up", behind),
      }
    : { id: "people", tone: "ok", words };
}

function air({ air_wait: wait = null }) {
  if (wait === null || wait < NOTICED) return [];
  const n = Math.max(1, Math.round(wait));
  return [
    {
      id: "air",
      tone: wait < LATE_CARDS ? "info" : "warn",
      words: tn(
        "Wifi busy: others’ cards reach phones after about {n} second",
        "Wifi busy: others’ cards reach phones after about {n} seconds",
        n,
      ),
      hint: t("Nothing is lost, and posts are saved at once. A second access point helps."),
    },
  ];
}

function saved({ unsaved, trouble, last_commit: at }, { now }) {
  if (trouble)
    return {
      id: "saved",
      tone: "error",
      words: t("Posts can’t be saved: {why}", { why: trouble }),
      hint: t("They wait on the phones. Put the disk or the session file back, and they are saved."),
    };
  if (unsaved)
    return { id: "saved", tone: "warn", words: tn("{n} post is being saved", "{n} posts are being saved", unsaved) };
  return {
    id: "saved",
    tone: "ok",
    words: at ? t("All saved. Last post {ago} ago", { ago: formatDuration(now - at) }) : t("All saved"),
  };
}

function broughtBack({ brought_back: back }, { now }) {
  if (!back) return [];
  const [at, file] = back;
  return [
    {
      id: "brought-back",
      tone: "warn",
      words: t("The session file was taken away and saved again {ago} ago", { ago: formatDuration(now - at) }),
      hint: t("Nothing is lost. The workshop is in {file}.", { file }),
    },
  ];
}

function cameBack({ restored, came_back: many }) {
  if (restored == null) return [];
  return [
    {
      id: "back",
      tone: "info",
      words: many
        ? tn(
            "{n} post arrived after the copy was put in place",
            "{n} posts arrived after the copy was put in place",
            many,
          )
        : t("This workshop is running from a copy"),
    },
  ];
}

function copy({ last_copy: at, copy_failed: why, copies }, { now }) {
  if (why)
    return {
      id: "copy",
      tone: "error",
      words: t("The backup failed: {why}", { why }),
      hint: at ? t("Last backup {ago} ago", { ago: formatDuration(now - at) }) : undefined,
    };
  if (!at && copies) return { id: "copy", tone: "info", words: t("Making the first backup…") };
  if (!at)
    return {
      id: "copy",
      tone: "warn",
      words: t("No backup"),
      hint: t("If this laptop fails, the workshop is lost. Download a copy from Documents from time to time."),
    };
  const late = now - at > LATE_COPY;
  return {
    id: "copy",
    tone: late ? "warn" : "ok",
    words: t("Last backup {ago} ago", { ago: formatDuration(now - at) }),
  };
}

function disk({ disk_free: free }) {
  const words = t("{size} GB of disk free", { size: (free / GIGABYTE).toFixed(1) });
  if (free < SCARCE)
    return { id: "disk", tone: "error", words, hint: t("Free up space now, or posts will be refused.") };
  return { id: "disk", tone: free < LOW ? "warn" : "ok", words };
}

// Timers, due dates and links rely on the laptop's clock, and phones follow it.
function clock({ clock: unlikely, clock_reads: when, clock_jumped: by }) {
  if (unlikely)
    return [
      {
        id: "clock",
        tone: "error",
        words: t("The laptop’s clock can’t be right: {when}", { when }),
        hint: t("Set its date and time before you go on: timers, due dates and links rely on it."),
      },
    ];
  if (!by) return [];
  return [
    {
      id: "clock",
      tone: "warn",
      words:
        by > 0
          ? t("The laptop’s clock was set forward by {time}", { time: formatDuration(by * 1000) })
          : t("The laptop’s clock was set back by {time}", { time: formatDuration(-by * 1000) }),
      hint: t("Set the minutes of the open stage again, and check links and due dates."),
    },
  ];
}
