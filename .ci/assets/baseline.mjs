// baseline.mjs: the oldest browsers in which a phone can take part, and those of the laptops that run wall and console;
// see docs/decisions/014-bundler.md.

const PHONES = { chrome: 79, safari: 13, ios_saf: 13, firefox: 78, samsung: 12 };
const LAPTOPS = { chrome: 105, safari: 16, firefox: 121 };

const query = (oldest) => Object.entries(oldest).map(([name, version]) => `${name} >= ${version}`);

/** What every script and sheet is lowered to. */
export const BASELINE = {
  scripts: ["chrome79", "safari13", "firefox78"],
  sheets: Object.fromEntries(Object.entries(PHONES).map(([name, version]) => [name, version << 16])),
};

/** For `make check`, which refuses what lowering leaves and these browsers lack; as Browserslist writes it. */
export const BROWSERS = { phones: query(PHONES), laptops: query(LAPTOPS) };
