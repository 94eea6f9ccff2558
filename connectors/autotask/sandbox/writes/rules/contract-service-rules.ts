import { recordOf } from '../../autotask-state.js';
import { RECURRING_CONTRACT } from '../../entities/picklists.js';
import { badReference, Refusal } from '../../http/replies.js';
import { createLine } from '../../periods/create-line.js';
import { fourDecimals } from '../../wire-values.js';
import type { EntityRules } from './rules.js';

/** A bare contract service has no units; its cost can be changed, its price only by an adjustment. */
export const contractServiceRules: EntityRules = {
  check(after, before, world) {
    if (before) return;
    const contract = recordOf(world.state, 'Contracts', after.contractID);
    if (contract?.contractType !== RECURRING_CONTRACT)
      throw new Refusal('Contract must be of type Recurring Service.');
    const service = recordOf(world.state, 'Services', after.serviceID);
    if (service?.isActive === false && world.switchValue('inactiveService') === 'refuse') {
      throw new Refusal('The Service referenced by serviceID is inactive.');
    }
  },
  insert(record, world) {
    const contract = recordOf(world.state, 'Contracts', record.contractID);
    const service = recordOf(world.state, 'Services', record.serviceID);
    if (!contract) throw badReference('contractID', 'ContractService', 'Contract');
    if (!service) throw badReference('serviceID', 'ContractService', 'Service');
    const { unitPrice: price, unitCost: cost, invoiceDescription, internalDescription } = record;
    return createLine(world, { contract, service, price, cost, invoiceDescription, internalDescription }).id;
  },
  changed(record, world) {
    const line = world.state.lines.get(record.id as number);
    if (line && typeof record.unitCost === 'number') {
      const unitCost = fourDecimals(record.unitCost);
      line.baseCost = unitCost;
      line.steps = line.steps.map((step) => (step.unitCost === undefined ? step : { ...step, unitCost }));
      line.rows = null;
    }
    delete record.unitCost;
  },
};
