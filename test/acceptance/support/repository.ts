import path from 'node:path';

/** The root of the repository, from the sources as well as from what is compiled below test/dist. */
export const ROOT = path.resolve(
  import.meta.dirname.replace(`${path.sep}dist${path.sep}acceptance`, `${path.sep}acceptance`),
  '..',
  '..',
  '..',
);

/** A compiled file of the host, as `npm start` runs it. */
export const hostFile = (name: string): string => path.join(ROOT, 'apps', 'host', 'dist', 'src', name);
