import type { TargetCheck } from './check.js';
import { connectionChecks } from './checks/connection.js';
import { limitChecks } from './checks/limits.js';
import { lostReplyChecks } from './checks/lost-replies.js';
import { pageChecks, readingChecks } from './checks/pages.js';
import { previewChecks } from './checks/preview.js';
import { refusalChecks } from './checks/refusals.js';
import { secretChecks } from './checks/secrets.js';
import { stateChecks } from './checks/state.js';
import { writeChecks } from './checks/writes.js';
import { conformanceScenario } from './conformance-scenario.js';

/** Everything that a target must do, for a vendor with pages of so many rows. */
export function allChecks(pageRows: number): readonly TargetCheck[] {
  const pages = pageChecks.map((check) => ({
    ...check,
    scenario: () => conformanceScenario({ customers: check.extraCustomers(pageRows) }),
  }));
  return [
    ...connectionChecks,
    ...previewChecks,
    ...pages,
    ...readingChecks,
    ...stateChecks,
    ...writeChecks,
    ...refusalChecks,
    ...lostReplyChecks,
    ...limitChecks,
    ...secretChecks,
  ];
}
