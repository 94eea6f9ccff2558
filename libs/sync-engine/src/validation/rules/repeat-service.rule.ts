import { finding, type AgreementLineRule } from './rule.js';

/** A contract may hold one service twice; which one is meant, only a person knows. */
export const repeatServiceRule: AgreementLineRule = ({ group }) => {
  if (!group.repeated) return null;
  const count = group.lines[0]!.candidateLineIds.length;
  const message = `The contract ${group.agreement.name} has ${group.service.name} ${count} times. Nothing is written until one is chosen.`;
  return finding('repeat-service', 'blocking', message, { action: 'choose' });
};
