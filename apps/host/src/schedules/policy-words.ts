import type { AutoApprovalReply } from '../application-links/index.js';
import type { Notice } from '../notifications/index.js';

/** A plan may have thousands of changes that a policy leaves to a person; the first ones say enough. */
const SAID = 3;

/** For the audit: what was allowed, by whom, since when. */
export function policySentence(policy: AutoApprovalReply): string {
  const { mostChanges, largestChangeUnits, largestChangeMoney } = policy;
  const rails = [
    mostChanges === null ? null : `at most ${mostChanges} changes`,
    largestChangeUnits === null ? null : `at most ${largestChangeUnits} units each`,
    largestChangeMoney === null ? null : `at most ${largestChangeMoney} a period each`,
  ].filter((one) => one !== null);
  const allowed = rails.length === 0 ? 'no limit of its own' : rails.join(', ');
  const then = policy.apply ? 'written at once' : 'written by a person';
  return `Policy set by ${policy.setBy} on ${policy.setAt.slice(0, 10)}: ${allowed}; ${then}.`;
}

/** What people are told when the policy leaves a plan to them. */
export function waitingNotice(month: string, obstacles: readonly string[]): Notice {
  const said = [...new Set(obstacles)];
  const more = said.length - SAID;
  const rest = more > 0 ? ` And ${more} more.` : '';
  return {
    title: `The changes of ${month} wait for you`,
    message: `The policy did not approve them. ${said.slice(0, SAID).join(' ')}${rest}`,
  };
}
