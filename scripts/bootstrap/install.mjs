// Runs on whatever Node a machine has, before anything is installed: only node: modules here.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from './repository.mjs';

const STAMP = path.join(ROOT, 'node_modules', '.tallylink-installed');

function lockHash() {
  return createHash('sha256')
    .update(fs.readFileSync(path.join(ROOT, 'package-lock.json')))
    .digest('hex');
}

function npmCommand() {
  const script = process.env.npm_execpath;
  if (script && /\.[cm]?js$/.test(script)) return { command: process.execPath, args: [script], shell: false };
  return { command: 'npm', args: [], shell: process.platform === 'win32' };
}

/** Says that what the lock file names is installed: for a change of it that brought no package. */
export function markInstalled() {
  fs.writeFileSync(STAMP, lockHash());
}

/** Installs the locked packages when they are missing or the lock file has changed since the last time. */
export function installPackages() {
  const wanted = lockHash();
  if (fs.existsSync(STAMP) && fs.readFileSync(STAMP, 'utf8') === wanted) return;
  console.log('Installing packages (the first time takes a minute or two)…');
  const { command, args, shell } = npmCommand();
  // PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: browsers come from the machine or from a package, never from a download.
  const env = { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' };
  for (const key of ['npm_config_omit', 'NODE_ENV']) delete env[key];
  const result = spawnSync(command, [...args, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env,
    shell,
  });
  if (result.status !== 0) {
    console.error(
      'The packages could not be installed. Nothing was started. Read the lines above, then run it again.',
    );
    process.exit(result.status ?? 1);
  }
  markInstalled();
}
