// all.js: the pictures of a stage of cards on the wall, fetched when a stage first asks for one.
//
//   SCENES[name]     a component: { stage, cards, clusters, groups, tables, fresh }

import { Groups } from "./groups/scene.js";
import { Long } from "./long/scene.js";
import { Matrix } from "./matrix/scene.js";
import { Ranked } from "./ranked/scene.js";
import { Timeline } from "./timeline/scene.js";
import { Tree } from "./tree/scene.js";

export const SCENES = { timeline: Timeline, tree: Tree, groups: Groups, matrix: Matrix, ranked: Ranked, long: Long };
