import path from 'node:path';

/** The clone's root folder. */
export const ROOT = path.resolve(import.meta.dirname ?? '.', '..', '..');

/** Everything that a run leaves behind is below here. */
export const DATA_DIR = path.resolve(ROOT, process.env.DATA_DIR ?? '.data');
