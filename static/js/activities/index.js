// index.js: the activities of this house; each has one line here, and the rest of it is its own folder.

export { open } from "./open/index.js";
export { cards } from "./cards/index.js";
export { ratings } from "./ratings/index.js";
export { map } from "./map/index.js";
export { dots } from "./dots/index.js";
export { tables } from "./tables/index.js";
export { agreement } from "./agreement/index.js";
export { decisions } from "./decisions/index.js";
export { forces } from "./forces/index.js";
export { interventions } from "./interventions/index.js";
export { findings } from "./findings/index.js";
export { plans } from "./plans/index.js";
export { partnerships } from "./partnerships/index.js";
export { task_forces } from "./task_forces/index.js";
export { pledges } from "./pledges/index.js";
export { champions } from "./champions/index.js";
export { resistance } from "./resistance/index.js";
export { poster } from "./poster/index.js";
export { break } from "./break/index.js";
export { close } from "./close/index.js";
