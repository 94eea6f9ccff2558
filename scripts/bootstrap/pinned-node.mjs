import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from './repository.mjs';

const WANTED_MAJOR = 24;

/** The Node that the project pins, as a package: no link of npm's is relied on, since npm 10 makes none. */
export function pinnedNode() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const folder = path.join(ROOT, 'node_modules', `node-${platform}-${process.arch}`, 'bin');
  const binary = path.join(folder, process.platform === 'win32' ? 'node.exe' : 'node');
  if (fs.existsSync(binary)) return { binary, folder };
  if (Number(process.versions.node.split('.')[0]) >= WANTED_MAJOR) {
    return { binary: process.execPath, folder: path.dirname(process.execPath) };
  }
  console.error(
    `Tallylink needs Node ${WANTED_MAJOR} or newer. This is ${process.version}, and no packaged Node exists for ` +
      `${process.platform}-${process.arch}. Nothing was started. Install Node ${WANTED_MAJOR} from nodejs.org and run it again.`,
  );
  process.exit(1);
}

/** Environment in which the pinned Node and the project's tools come first. */
export function pinnedEnvironment(extra = {}) {
  const { folder } = pinnedNode();
  const bin = path.join(ROOT, 'node_modules', '.bin');
  return {
    ...process.env,
    NEXT_TELEMETRY_DISABLED: '1',
    PATH: [folder, bin, process.env.PATH].join(path.delimiter),
    ...extra,
  };
}

/** npm ends its shell and not what runs in it: a script that npm started ends when that shell is gone. */
function whenNpmEnds(end) {
  if (!process.env.npm_lifecycle_event) return;
  const shell = process.ppid;
  const look = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(look);
    end();
  }, 500);
  look.unref();
}

/** Goes on with `script` under the pinned Node, passes signals on, and ends with its exit code. */
export function continueWith(script, args = process.argv.slice(2)) {
  const { binary } = pinnedNode();
  const child = spawn(binary, [path.join(ROOT, script), ...args], {
    stdio: 'inherit',
    env: pinnedEnvironment({ TALLYLINK_PARENT_PID: String(process.pid) }),
  });
  // The terminal sends Ctrl-C to the child as well: waiting for it lets it stop its own children first.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  whenNpmEnds(() => child.kill('SIGTERM'));
  child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
}
