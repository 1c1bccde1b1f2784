// Runs before anything is installed, so it uses nothing but Node.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Node.js 20.19 or newer is needed; this is ${process.versions.node}. See https://nodejs.org.`
  );
  process.exit(1);
}

const installed = 'node_modules/.package-lock.json';
const upToDate =
  existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs;

/** @param {string[]} words */
const npm = (...words) =>
  spawnSync('npm', [...words, '--no-audit', '--no-fund'], { stdio: 'inherit', shell: true }).status;

if (!upToDate) {
  console.log('Installing what is needed…');
  // The lock file leaves out the builds of other platforms; where npm insists on them, it installs without.
  process.exit(npm('ci') === 0 ? 0 : (npm('install', '--no-save') ?? 1));
}
