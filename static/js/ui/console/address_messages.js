// address_messages.js: what the health report says of the way in, in words, as pure functions.

import { t } from "../i18n.js";

export const lostWords = (ip) => t("This laptop no longer has the address you chose, {address}.", { address: ip });

const KINDS = {
  wifi: () => t("Wifi"),
  cable: () => t("Cable"),
  network: () => t("Network"),
  mobile: () => t("Mobile data"),
  vpn: () => t("VPN"),
  virtual: () => t("Inside this laptop"),
};

export const kindWords = (kind) => (KINDS[kind] ?? KINDS.network)();

/** What the health report says of the way in: { joinUrl, choices, lost }. */
export const wayOf = (told, code) => ({
  joinUrl: `${told.address}/w/${code}`,
  choices: told.addresses ?? [],
  lost: told.address_lost ?? null,
});
