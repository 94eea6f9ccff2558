import { credentialChecks } from './checks/credentials.js';
import { isolationChecks } from './checks/isolation.js';
import { pageChecks } from './checks/pages.js';
import { recordChecks } from './checks/records.js';
import { troubleChecks } from './checks/trouble.js';
import type { SourceCheck } from './source-check.js';

/** Every promise that a source connector must keep. */
export const allSourceChecks: readonly SourceCheck[] = [
  ...credentialChecks,
  ...pageChecks,
  ...recordChecks,
  ...troubleChecks,
  ...isolationChecks,
];
