import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { tidyChecks, type TrackedFile } from './tidy/checks.js';

const ROOT = path.resolve(import.meta.dirname, '..');
const TEXT = /\.(ts|tsx|mjs|cjs|js|json|md|yml|css|sh)$/;

function trackedFiles(): TrackedFile[] {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return listed
    .split('\n')
    .filter((file) => file !== '' && fs.existsSync(path.join(ROOT, file)))
    .map((file) => ({
      path: file,
      text: TEXT.test(file) ? fs.readFileSync(path.join(ROOT, file), 'utf8') : '',
    }));
}

/** For each check a tree that it must not accept. */
const samples: Record<string, TrackedFile> = {
  'each lib, connector, app and host feature has a README of at most 40 lines': {
    path: 'libs/new/src/index.ts',
    text: '',
  },
  'links in documents lead to files that exist': { path: 'docs/a.md', text: 'see [b](missing.md)' },
  'no test is skipped or focused': { path: 'a.spec.ts', text: "it.skip('x', () => {});" },
  'nothing is left for later in the code': { path: 'a.ts', text: '// TODO later' },
  'no error is swallowed': { path: 'a.ts', text: 'try { run(); } catch {}' },
  'no code file is longer than 400 lines': { path: 'a.ts', text: 'x\n'.repeat(401) },
  'no path of a machine stands in a file': { path: 'a.ts', text: "const a = '/root/x';" },
};

describe('the tree is tidy', () => {
  const files = trackedFiles();

  it.each(tidyChecks.map((check) => [check.name, check] as const))('%s', (_name, check) => {
    expect(check.find(files)).toEqual([]);
  });

  it.each(tidyChecks.map((check) => [check.name, check] as const))(
    'notices a sample that breaks: %s',
    (name, check) => {
      expect(check.find([samples[name]!])).not.toEqual([]);
    },
  );
});
