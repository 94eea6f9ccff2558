import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, describe, expect, it } from '@jest/globals';
import { watchParent } from './watch-parent.js';

const children: ChildProcess[] = [];

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

function sleeper(): ChildProcess {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  children.push(child);
  return child;
}

describe('watchParent', () => {
  it('ends soon after the named process is gone', async () => {
    const parent = sleeper();
    const ended = new Promise<string>((resolve) => {
      watchParent({ TALLYLINK_PARENT_PID: String(parent.pid) }, () => resolve('ended'));
      parent.kill('SIGKILL');
    });
    const keepAlive = setInterval(() => undefined, 100);
    expect(await ended).toBe('ended');
    clearInterval(keepAlive);
  });

  it('goes on while the named process lives', async () => {
    const parent = sleeper();
    let ended = false;
    watchParent({ TALLYLINK_PARENT_PID: String(parent.pid) }, () => (ended = true));
    const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 1200)']);
    await once(other, 'exit');
    expect(ended).toBe(false);
  });
});
