// Builds the front end in <first argument> into the directory <second argument>/dist, for the MSBuild targets beside this file;
// further arguments are files outside of its folder that it is built from, too.
// Several builds may run this at once (two configurations, two runtimes): one works, the others wait for it and
// find the result. <second argument>/stamp holds the digest of the sources that dist was built from.
import { execSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const [folder, output, ...inputs] = process.argv.slice(2).map(path => resolve(path));
const dist = join(output, 'dist');
const stamp = join(output, 'stamp');
const lock = join(output, 'lock');

process.chdir(folder);
mkdirSync(output, { recursive: true });
await acquireLock();
try {
  const digest = digestSources();
  if (existsSync(dist) && existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) {
    utimesSync(stamp, new Date(), new Date());
  } else {
    build(digest);
  }
} catch (error) {
  // The command that failed has said why.
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(lock);
}

function build(digest) {
  const fresh = join(output, 'fresh');
  if (!isRestored()) {
    execSync('npm ci --no-audit --no-fund', { stdio: 'inherit' });
  }
  execSync(`npm run build -- --outDir "${fresh}"`, { stdio: 'inherit' });
  rmSync(dist, { recursive: true, force: true });
  renameSync(fresh, dist);
  writeFileSync(stamp, digest);
}

/** npm writes the hidden lock file last, so where it is there and newer, the packages are complete. */
function isRestored() {
  const restored = 'node_modules/.package-lock.json';
  return existsSync(restored)
    && ['package.json', 'package-lock.json'].every(file => statSync(file).mtimeMs <= statSync(restored).mtimeMs);
}

function digestSources() {
  const hash = createHash('sha256');
  for (const file of [...listFiles('.', false), ...listFiles('src', true), ...listFiles(import.meta.dirname, false), ...inputs]) {
    hash.update(basename(file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

function listFiles(folder, recursive) {
  return readdirSync(folder, { withFileTypes: true, recursive })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .sort();
}

async function acquireLock() {
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') {
        throw error;
      }
    }
    if (isAbandoned()) {
      rmSync(lock, { force: true });
    } else {
      await setTimeout(100);
    }
  }
}

/** Whether the process that holds the lock was killed before it could give it back. */
function isAbandoned() {
  try {
    const owner = Number(readFileSync(lock, 'utf8'));
    if (owner > 0) {
      process.kill(owner, 0);
    }
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}
