// The typed client must be what the host's present OpenAPI document gives.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ROOT } from '../bootstrap/repository.mjs';

const FILES = [
  'libs/api-client/openapi.json',
  'libs/api-client/src/generated/schema.ts',
  'libs/api-client/src/names.ts',
];
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tallylink-client-'));
const made = spawnSync(process.execPath, [path.join(ROOT, 'apps/host/dist/src/openapi.js'), folder], {
  encoding: 'utf8',
});
if (made.status !== 0) {
  console.error(made.stdout + made.stderr);
  process.exit(1);
}
const stale = FILES.filter(
  (file) =>
    fs.readFileSync(path.join(folder, path.basename(file)), 'utf8') !==
    fs.readFileSync(path.join(ROOT, file), 'utf8'),
);
fs.rmSync(folder, { recursive: true });
if (stale.length > 0) {
  console.error(`Not what the host's routes give: ${stale.join(', ')}. Run: npm run generate`);
  process.exit(1);
}
