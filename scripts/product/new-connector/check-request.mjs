import fs from 'node:fs';
import path from 'node:path';

const KINDS = ['source', 'target'];
/** The package would be `@tallylink/connector-sdk`, which the SDK is. */
const RESERVED = ['sdk', 'testing'];
const LONGEST_ID = 40;
const LONGEST_NAME = 60;

/** The request, checked. Errors: one sentence that says what to give instead. */
export function checkRequest(root, { kind, id, name }) {
  const refuse = (why) => {
    throw new Error(`${why} Nothing was made.`);
  };
  if (!KINDS.includes(kind)) refuse(`--kind must be source or target, not ${shown(kind)}.`);
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id ?? ''))
    refuse(`--id must be lower case words joined by hyphens, like halo-psa, not ${shown(id)}.`);
  if (id.length > LONGEST_ID) refuse(`--id has ${id.length} characters; ${LONGEST_ID} is the most.`);
  if (RESERVED.includes(id)) refuse(`The id ${id} is taken by a library. Choose another one.`);
  if (/^sample-(source|target)$/.test(id)) refuse(`${id} is the template itself. Choose another id.`);
  if (name !== undefined) checkName(name, refuse);
  const folder = path.join(root, 'connectors', id);
  if (fs.existsSync(folder))
    refuse(`connectors/${id} exists already. Choose another id, or remove the folder.`);
  const owner = ownerOf(root, id);
  if (owner) refuse(`The id ${id} is taken by connectors/${owner}. Choose another one.`);
  return { kind, id, name };
}

/** The name stands inside quoted texts and prose of the copied files. */
function checkName(name, refuse) {
  if (name.trim() === '' || name !== name.trim() || name.length > LONGEST_NAME)
    refuse(`--name must have 1 to ${LONGEST_NAME} characters and no space around it, not ${shown(name)}.`);
  if (!/^[\p{L}\p{N}][\p{L}\p{N} .,&()+-]*$/u.test(name))
    refuse(`--name may hold letters, digits, spaces and . , & ( ) + - only, not ${shown(name)}.`);
}

function ownerOf(root, id) {
  return fs.readdirSync(path.join(root, 'connectors')).find((folder) => {
    const file = path.join(root, 'connectors', folder, 'package.json');
    return fs.existsSync(file) && JSON.parse(fs.readFileSync(file, 'utf8')).tallylink?.id === id;
  });
}

const shown = (value) => (value === undefined ? 'nothing' : JSON.stringify(value));
