import { spawn, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

const ROOT = path.resolve(import.meta.dirname, '..');
const LAUNCHER = path.join(ROOT, 'scripts/bootstrap/pinned-node.mjs');

const alive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

async function until(reached: () => boolean): Promise<boolean> {
  for (let look = 0; look < 200 && !reached(); look += 1) await new Promise((done) => setTimeout(done, 50));
  return reached();
}

describe('a script that npm runs', () => {
  let folder: string;
  let shell: ChildProcess;
  const pidFile = (): string => path.join(folder, 'pid');
  const started = (): number => Number(fs.readFileSync(pidFile(), 'utf8'));

  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'npm-ended-'));
    const script = path.join(folder, 'long.mjs');
    const wrapper = path.join(folder, 'wrapper.mjs');
    const pid = JSON.stringify(pidFile());
    fs.writeFileSync(
      script,
      `import fs from 'node:fs'; fs.writeFileSync(${pid}, String(process.pid)); setInterval(() => {}, 1000);`,
    );
    fs.writeFileSync(
      wrapper,
      `import { continueWith } from ${JSON.stringify(LAUNCHER)}; continueWith(${JSON.stringify(path.relative(ROOT, script))});`,
    );
    // As npm does it: a shell stands between npm and the script, and does not pass on that it was ended.
    shell = spawn('sh', ['-c', `"${process.execPath}" "${wrapper}"; exit $?`], {
      stdio: 'ignore',
      env: { ...process.env, npm_lifecycle_event: 'start' },
    });
  });
  afterEach(() => {
    shell.kill('SIGKILL');
    if (fs.existsSync(pidFile()) && alive(started())) process.kill(started(), 'SIGKILL');
    fs.rmSync(folder, { recursive: true, force: true });
  });

  it('ends when npm was ended', async () => {
    expect(await until(() => fs.existsSync(pidFile()) && fs.readFileSync(pidFile(), 'utf8') !== '')).toBe(
      true,
    );
    const pid = started();
    shell.kill('SIGTERM');
    expect(await until(() => !alive(pid))).toBe(true);
  });
});
