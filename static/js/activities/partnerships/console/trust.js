// trust.js: the window in which a facilitator enters what each partner says of trust.

import { Choice, FormDialog } from "../../../ui/console/dialog.js";
import { html } from "../../../ui/html.js";
import { t } from "../../../ui/i18n.js";
import { nameOf, trustsOf } from "../model.js";

const SCALE = [0, 1, 2, 3, 4, 5].map((n) => [String(n), String(n)]);

export function askTrust(context, partnership) {
  const before = trustsOf(context.store, partnership);
  const rate = (partner, trust) => ({
    do: "rate_trust",
    with: { partnership: partnership.id, partner, trust: trust ?? null },
  });
  const submit = (data) => {
    const given = partnership.partners.map((partner, n) => [partner, data.get(`trust-${n}`)]);
    const said = given.map(([partner, trust]) => [partner, trust ? Number(trust) : undefined]);
    const changed = said.filter(([partner, trust]) => trust !== before.get(partner));
    const steps = changed.map(([partner, trust]) => ({
      ...rate(partner, trust),
      backs: [rate(partner, before.get(partner))],
    }));
    return context.act({ said: t("Trust entered"), steps }, { quiet: true });
  };
  context.ask(
    (close) =>
      html`<${FormDialog}
        title=${t("Trust of each partner")}
        yes=${t("Save")}
        draft=${context.draft(`trust/${partnership.id}`)}
        ...${{ close, submit }}
      >
        <p class="soft">${t("0 is not at all, 5 is fully.")}</p>
        ${partnership.partners.map(
          (partner, n) =>
            html`<${Choice}
              key=${partner}
              label=${nameOf(context.store, partner)}
              name=${`trust-${n}`}
              pairs=${SCALE}
              now=${String(before.get(partner) ?? "")}
            />`,
        )}
      <//>`,
  );
}
