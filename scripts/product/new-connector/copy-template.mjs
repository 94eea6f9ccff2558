import fs from 'node:fs';
import path from 'node:path';
import * as prettier from 'prettier';
import { ROOT } from '../../bootstrap/repository.mjs';
import { renameIn } from './name-forms.mjs';

const LEFT_OUT = new Set(['dist', 'node_modules']);

/** Copies a template under another name: in file names, in texts, and in the manifest's port. */
export async function copyTemplate(template, target, { from, to, sandboxPort }) {
  for (const file of filesBelow(template)) {
    const renamed = path.join(target, renameIn(path.relative(template, file), from, to));
    const text = renameIn(fs.readFileSync(file, 'utf8'), from, to);
    fs.mkdirSync(path.dirname(renamed), { recursive: true });
    // A longer name breaks lines elsewhere than the template's.
    fs.writeFileSync(renamed, await formatted(withPort(renamed, text, sandboxPort), renamed));
  }
}

function filesBelow(folder) {
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !LEFT_OUT.has(entry.name))
    .flatMap((entry) =>
      entry.isDirectory() ? filesBelow(path.join(folder, entry.name)) : [path.join(folder, entry.name)],
    );
}

const withPort = (file, text, port) =>
  path.basename(file) === 'package.json'
    ? text.replace(/"sandboxPort": \d+/, `"sandboxPort": ${port}`)
    : text;

/** By the repository's own rules, wherever the copy goes. */
export async function formatted(text, file) {
  const rules = await prettier.resolveConfig(path.join(ROOT, 'package.json'));
  return prettier.format(text, { ...rules, filepath: file });
}
