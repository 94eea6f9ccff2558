import { multiplyMoney, roundMoney, type Operation, type TargetCapabilities } from '@tallylink/billing-model';
import { lastDayText, moneyText } from '../../validation/wording.js';
import type { AppliedOperation, KeptOperation, PlanUndoInput } from './undo-input.js';

type Create = Extract<Operation, { kind: 'create-customer' | 'create-agreement' | 'create-service' }>;

const STAYS: Readonly<Record<Create['kind'], (name: string) => string>> = {
  'create-customer': (name) => `The customer ${name} stays in the target; by itself it bills nothing.`,
  'create-agreement': (name) => `The contract ${name} stays in the target; without units it bills nothing.`,
  'create-service': (name) => `The service ${name} stays in the catalogue; by itself it bills nothing.`,
};

/** Why an operation is not taken back; `null`: it is. */
export function keptOperation(applied: AppliedOperation, input: PlanUndoInput): KeptOperation | null {
  const { operation } = applied;
  const kept = (sentence: string, money: KeptOperation['money'] = null): KeptOperation => ({
    operationId: operation.id,
    sentence,
    money,
  });
  switch (operation.kind) {
    case 'create-customer':
    case 'create-agreement':
    case 'create-service':
      return kept(STAYS[operation.kind](operation.after.name));
    case 'extend-agreement':
      return kept(extensionStays(operation, input));
    case 'create-charge': {
      const why = chargeStays(applied, input);
      const { name, unitPrice, units } = operation.after;
      const money = roundMoney(multiplyMoney(unitPrice, units), 2);
      return why === null ? null : kept(`The charge ${name} of ${moneyText(money)} ${why}`, money);
    }
    case 'delete-charge':
      return kept(
        `The charge ${operation.before.name} stays deleted; charge it once again from the month that it belongs to.`,
      );
    case 'change-line':
    case 'add-line':
      return null;
  }
}

function extensionStays(
  { agreementId, before, after }: Extract<Operation, { kind: 'extend-agreement' }>,
  { target }: PlanUndoInput,
): string {
  const name = target.agreements.find((one) => one.id === agreementId)?.name ?? agreementId;
  return (
    `The contract ${name} still runs to ${lastDayText(after.endExclusive)} ${after.endExclusive.slice(0, 4)}: a contract is never shortened. ` +
    `Its services go to 0 from the first day after ${lastDayText(before.endExclusive)} that is free.`
  );
}

function chargeStays({ reference }: AppliedOperation, input: PlanUndoInput): string | null {
  if (reference === null || !canDelete(input.capabilities))
    return 'stays: the target does not let us delete it. Credit it there.';
  if (input.chargesGone?.has(reference)) return 'is not in the target any more; nothing is to be taken back.';
  if (input.chargesBilled?.has(reference)) return 'stays: it is billed already. Credit it in the target.';
  return null;
}

const canDelete = ({ oneOffCharges, deletesCharges }: TargetCapabilities): boolean =>
  oneOffCharges && deletesCharges === true;
