// old_browsers.mjs: brings the Chromiums of old phones into .ci/old_browsers, for tests of what such phones can do.
//
//   node .ci/old_browsers.mjs     once they are there, it does nothing
//
// The builds come from npm, with the machine's own npm settings, and are checked against the sums below. Only the archive
// is taken: none of its scripts runs, and what it needs as a library (puppeteer) stays away.

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { createReadStream, createWriteStream, existsSync, mkdirSync, mkdtempSync } from "node:fs";
import { readFileSync, readdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { createBrotliDecompress } from "node:zlib";

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), "old_browsers");
const BUILDS = {
  "chromium-80": {
    spec: "chrome-aws-lambda@2.1.1",
    sha512: "Wer2QuygxsCov5bM2+8CLa6qYpNsc5AxYTlgTne00aFoxFP491LGJRxOQtGnYtsJP6UG4pB0SfrwTyPnLys1Lw==",
  },
  "chromium-92": {
    spec: "chrome-aws-lambda@10.1.0",
    sha512: "NZQVf+J4kqG4sVhRm3WNmOfzY0OtTSm+S8rg77pwePa9RCYHzhnzRs8YvNI6L9tALIW6RpmefWiPURt3vURXcw==",
  },
};
const PACKED = "package/bin/chromium.br";

async function bring(name, { spec, sha512 }) {
  if (existsSync(join(FOLDER, name))) return;
  console.log(`Installing ${name} for the tests (once, needs internet) ...`);
  mkdirSync(FOLDER, { recursive: true });
  const scratch = mkdtempSync(join(FOLDER, ".taking-"));
  try {
    execFileSync("tar", ["-xzf", archive(spec, sha512, scratch), "-C", scratch, PACKED]);
    await unpack(join(scratch, PACKED), join(scratch, name));
    renameSync(join(scratch, name), join(FOLDER, name)); // whole or not at all
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** @returns {string} the path of the package's archive, just as it was published */
function archive(spec, sha512, folder) {
  const asked = ["pack", spec, "--silent", "--ignore-scripts"];
  execFileSync("npm", asked, { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
  const path = join(
    folder,
    readdirSync(folder).find((name) => name.endsWith(".tgz")),
  );
  const sum = createHash("sha512").update(readFileSync(path)).digest("base64");
  if (sum !== sha512) throw new Error(`${spec} is not what it was: its sha512 is ${sum}`);
  return path;
}

const unpack = (from, to) =>
  pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to, { mode: 0o755 }));

try {
  for (const [name, build] of Object.entries(BUILDS)) await bring(name, build);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
