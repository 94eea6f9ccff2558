import fs from 'node:fs';
import path from 'node:path';
import { checkRequest } from './check-request.mjs';
import { copyTemplate } from './copy-template.mjs';
import { formsOf } from './name-forms.mjs';
import { wire } from './wire.mjs';

/**
 * Makes `connectors/<id>` below `root` from the template of its kind, so that nothing is left to be edited by hand.
 * Errors: sentences; then nothing was made.
 */
export async function newConnector(root, request) {
  const { kind, id, name } = checkRequest(root, request);
  const folder = `connectors/${id}`;
  const target = path.join(root, folder);
  const sandboxPort = nextSandboxPort(root);
  const renamed = { from: formsOf(`sample-${kind}`), to: formsOf(id, name) };
  try {
    await copyTemplate(path.join(root, 'templates', kind), target, { ...renamed, sandboxPort });
    await wire(root, { folder, packageName: `@tallylink/connector-${id}` });
  } catch (error) {
    fs.rmSync(target, { recursive: true, force: true });
    throw error;
  }
  return { folder, displayName: renamed.to.display, sandboxPort };
}

/** Ports of the sandboxes follow each other; the environment may name others. */
function nextSandboxPort(root) {
  const files = fs
    .readdirSync(path.join(root, 'connectors'))
    .map((folder) => path.join(root, 'connectors', folder, 'package.json'));
  const ports = files
    .filter((file) => fs.existsSync(file))
    .map((file) => JSON.parse(fs.readFileSync(file, 'utf8')).tallylink?.sandboxPort ?? 0);
  return Math.max(4100, ...ports) + 1;
}
