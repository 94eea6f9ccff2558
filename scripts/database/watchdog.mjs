// Runs beside the embedded server: when the launcher is gone (a kill -9 included), it stops the server and ends.
import { setTimeout as wait } from 'node:timers/promises';
import { holderOf, startPostgres } from './embedded-postgres.mjs';

const [parent, home] = [Number(process.argv[2]), process.argv[3]];

function alive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

// The terminal's Ctrl-C is for the launcher, which stops the server after the host has drained.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {});
while (alive(parent)) await wait(500);
// Another launcher may have taken the server over in the meantime; then it is not ours to stop.
if (holderOf(home) === parent) (await startPostgres({ home })).stop();
