import { runScenarios, type Tally } from '../run-scenarios.js';
import type { FaultScenario } from '../scenario.js';
import { openGround } from './ground.js';

/** Hosts side by side: most of a scenario is waiting for a vendor that does not answer. */
const LANES = 4;

/** Scenarios on a ground of their own. `wrong` holds what went wrong, as one text for each violation. */
export async function played(
  scenarios: readonly FaultScenario[],
): Promise<{ tally: Tally; wrong: readonly string[] }> {
  const ground = await openGround(LANES);
  try {
    const tally = await runScenarios(ground.lanes, scenarios);
    return {
      tally,
      wrong: tally.violations.map(({ scenario, kind, what }) => `${scenario}: ${kind}: ${what}`),
    };
  } finally {
    await ground.close();
  }
}
