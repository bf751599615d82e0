// readings.js: what the facilitator reads off the plans: which groups have begun, how far each plan is.

/** @returns {Set<string>} groups whose plan has an action */
export function heard(stage, store) {
  const busy = new Set(store.all("action").map((action) => action.plan));
  return new Set(
    store
      .all("plan")
      .filter((plan) => busy.has(plan.id))
      .map((plan) => plan.group),
  );
}

/** How far a plan is: actions per horizon, and how many lack an owner, an indicator, a due date. */
export function planProgress(plan, actions) {
  const own = actions.filter((action) => action.plan === plan.id && action.status !== "dropped");
  const lacking = (name) => own.filter((action) => (action.missing ?? []).includes(name)).length;
  return {
    soon: own.filter((action) => action.horizon === 100).length,
    later: own.filter((action) => action.horizon === 1000).length,
    owner: lacking("owner"),
    indicator: lacking("indicator"),
    due: lacking("due"),
    ready: own.filter((action) => !(action.missing ?? []).length).length,
    all: own.length,
  };
}
