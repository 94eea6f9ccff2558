import type { BrokenConnector } from './broken-connector.js';
import { BROKEN_READERS } from './broken-readers.js';
import { BROKEN_WRITERS } from './broken-writers.js';

/** Connectors broken on purpose, each by wrapping the one under test. */
export const BROKEN_CONNECTORS: readonly BrokenConnector[] = [...BROKEN_READERS, ...BROKEN_WRITERS];
