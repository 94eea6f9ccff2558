import type { SandboxVendor } from '@tallylink/connector-testing';
import { collectionOf, type AutotaskState, type AutotaskWorld } from './autotask-state.js';
import { autotaskControls } from './controls.js';
import { entityTables } from './entities/catalogue.js';
import { access } from './http/authenticate.js';
import { endpointOf, handleRequest } from './http/handle-request.js';
import { loadScenario } from './load-scenario.js';
import { unitsRecords } from './periods/units-records.js';
import { presentRecord } from './query/present-record.js';
import { serialiseRecord } from './query/serialise-record.js';
import { autotaskSwitches } from './switches.js';

/** A stand-in of Autotask's REST API with its rules, refusals and limits. */
export const autotaskSandbox: SandboxVendor<AutotaskState> = {
  name: 'autotask',
  title: 'Autotask sandbox',
  switches: autotaskSwitches,
  load: loadScenario,
  handle: handleRequest,
  endpointOf,
  view,
  summary,
  controls: autotaskControls,
  buttons: [
    { control: 'approve-and-post', label: 'Approve and post', body: { through: '2026-10-31' } },
    { control: 'invoice', label: 'Make an invoice', body: { companyID: 501 } },
    {
      control: 'adjust-by-hand',
      label: 'Change units by hand',
      body: { contractServiceID: 9001, effectiveDate: '2026-10-20', unitChange: 2 },
    },
    {
      control: 'edit-contract',
      label: 'Edit a contract',
      body: { contractID: 7001, endDate: '2027-12-31', active: true },
    },
  ],
  access: { ...access },
};

/** Everything by entity name, in the vendor's own shape; adjustments too, which its API never shows. */
function view(world: AutotaskWorld): Record<string, unknown[]> {
  const entries = entityTables.map((table): [string, unknown[]] => {
    const records =
      table.name === 'ContractServiceUnits'
        ? unitsRecords(world, { fromId: 0, contractServiceIds: null, contractIds: null })
        : collectionOf(world.state, table.name).all();
    return [
      table.name,
      [...records].map((record) => serialiseRecord(world, table, presentRecord(world, table, record))),
    ];
  });
  return Object.fromEntries(entries);
}

/** Units rows are computed, so they are counted only when somebody asks for them. */
function summary(world: AutotaskWorld): Record<string, number> {
  const stored = entityTables.filter((table) => table.name !== 'ContractServiceUnits');
  return Object.fromEntries(stored.map((table) => [table.name, collectionOf(world.state, table.name).size]));
}

export type { AutotaskState } from './autotask-state.js';
