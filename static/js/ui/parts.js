// parts.js: what each activity brings to the wall or to the console, loaded together before the screen starts.

/** @param {object} activities activities/index.js  @param {"wall"|"console"} screen  @returns {Promise<object>} modules by activity */
export async function partsFor(activities, screen) {
  const found = Object.entries(activities).filter(([, activity]) => activity[screen]);
  const modules = await Promise.all(found.map(([, activity]) => activity[screen]()));
  return Object.fromEntries(found.map(([name], i) => [name, modules[i]]));
}
