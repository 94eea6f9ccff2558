import path from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../../bootstrap/repository.mjs';

/** Where the pictures that README and docs show are kept. */
export const DOCS_FOLDER = path.join(ROOT, 'docs', 'screens');

const USAGE = `npm run screens [-- --size 1280x800,1920x1080 --out DIR --product FILE]
  without options   the pictures of docs/screens, of a product of its own
  --out DIR         every screen and dialog, judged: accessibility, cut-off words, errors in the console
  --size WxH[,WxH]  the window's size (1440x900)
  --product FILE    the demo.json of a fresh product that runs already`;

function readSize(text) {
  const [width, height] = text.split('x').map(Number);
  if (!(width > 300 && height > 300))
    throw new Error(`"${text}" is no size, such as 1280x800. Nothing was started.`);
  return { name: text, width, height };
}

/** What the command was asked for; ends with the usage when it is not understood. */
export function readOptions(args) {
  try {
    const { values } = parseArgs({
      args,
      options: { size: { type: 'string' }, out: { type: 'string' }, product: { type: 'string' } },
    });
    const sizes = (values.size ?? '1440x900').split(',').map(readSize);
    const folder = values.out ? path.resolve(values.out) : DOCS_FOLDER;
    return { sizes, folder, product: values.product, everything: folder !== DOCS_FOLDER };
  } catch (error) {
    console.error(`${error.message}\n\n${USAGE}`);
    process.exit(1);
  }
}
