// The portal's production server, which ends with the process that started it.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../bootstrap/repository.mjs';

const parent = Number(process.env.TALLYLINK_PARENT_PID ?? 0);
if (parent > 0) {
  setInterval(() => {
    try {
      process.kill(parent, 0);
    } catch (error) {
      if (error.code !== 'EPERM') process.exit(0);
    }
  }, 1000).unref();
}
await import(pathToFileURL(path.join(ROOT, 'apps/portal/.next/standalone/apps/portal/server.js')).href);
