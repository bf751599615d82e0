// baseline.mjs: the oldest browsers in which a phone can take part; see docs/decisions/014-bundler.md.

const OLDEST = { chrome: 79, safari: 13, ios_saf: 13, firefox: 78, samsung: 12 };

export const BASELINE = {
  browsers: Object.entries(OLDEST).map(([name, version]) => `${name} >= ${version}`),
  scripts: ["chrome79", "safari13", "firefox78"],
  sheets: Object.fromEntries(Object.entries(OLDEST).map(([name, version]) => [name, version << 16])),
};
