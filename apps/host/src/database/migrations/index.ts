import { Foundation1763900000000 } from './1763900000000-foundation.js';

/** In order. A landed one never changes; the next one repairs it. */
export const MIGRATIONS = [Foundation1763900000000];
