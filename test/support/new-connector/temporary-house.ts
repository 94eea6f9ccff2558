import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '../../..');

/** Copied, because the command writes to them, or because the compiler goes by their place. */
const COPIED = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.base.json',
  'apps/sandbox/tsconfig.json',
  'connectors/autotask/package.json',
  'connectors/interworks-cloud/package.json',
];
const LINKED = ['libs', 'templates', 'test/support'];

/** As much of the repository as the command and what it makes need, outside of the work tree. */
export function temporaryHouse(): string {
  // The real path: on some machines the folder for temporary files is itself a link.
  const house = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'tallylink-new-connector-')));
  const within = (file: string): string => {
    fs.mkdirSync(path.dirname(path.join(house, file)), { recursive: true });
    return path.join(house, file);
  };
  for (const file of COPIED) fs.copyFileSync(path.join(ROOT, file), within(file));
  for (const folder of LINKED) fs.symlinkSync(path.join(ROOT, folder), within(folder), 'junction');
  // The command makes a link among the workspaces', so that their folder cannot be the repository's own.
  for (const name of fs.readdirSync(path.join(ROOT, 'node_modules')).filter((each) => each !== '@tallylink'))
    fs.symlinkSync(path.join(ROOT, 'node_modules', name), within(`node_modules/${name}`), 'junction');
  const workspaces = fs.readdirSync(path.join(ROOT, 'node_modules/@tallylink'));
  for (const name of workspaces) {
    const real = fs.realpathSync(path.join(ROOT, 'node_modules/@tallylink', name));
    fs.symlinkSync(real, within(`node_modules/@tallylink/${name}`), 'junction');
  }
  return house;
}
