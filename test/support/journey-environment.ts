import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '..', '..');

/** The data of a product that runs already, to try a journey on it; otherwise the journeys start their own. */
export const RUNNING_PRODUCT = process.env['JOURNEY_PRODUCT'];

/** Where the journeys' own product keeps its data; emptied before each run. */
export const JOURNEY_DATA = RUNNING_PRODUCT ?? path.join(ROOT, '.data', 'journeys');

const PORTS = {
  PORTAL_PORT: '13000',
  API_PORT: '14000',
  SANDBOX_INTERWORKS_PORT: '14101',
  SANDBOX_AUTOTASK_PORT: '14102',
};

/** Journeys walked at the same time; on a product that runs already there is only one pair of sandboxes. */
export const WALKERS = RUNNING_PRODUCT ? 1 : 2;

/** The sandboxes of a walker: the product's own, or for the second one a pair beside them, since journeys empty theirs. */
export function walkersPorts(walker: number): { interworks: string; autotask: string } {
  const ports = { interworks: PORTS.SANDBOX_INTERWORKS_PORT, autotask: PORTS.SANDBOX_AUTOTASK_PORT };
  return walker === 0 ? ports : { interworks: '14201', autotask: '14202' };
}

/** What the sandboxes of the second walker are started with. */
export function secondSandboxesEnvironment(): Record<string, string> {
  const { interworks, autotask } = walkersPorts(1);
  return {
    SANDBOX_INTERWORKS_PORT: interworks,
    SANDBOX_AUTOTASK_PORT: autotask,
    DATA_DIR: path.join(JOURNEY_DATA, 'second'),
  };
}

export const JOURNEY_PORTAL = `http://localhost:${PORTS.PORTAL_PORT}`;

/** The window of a journey; another one can be asked for, as `JOURNEY_VIEWPORT=1920x1080`. */
export function journeyViewport(): { width: number; height: number } {
  const size = /^(\d{3,4})x(\d{3,4})$/.exec(process.env['JOURNEY_VIEWPORT'] ?? '1280x800');
  if (!size) throw new Error('JOURNEY_VIEWPORT must be a size such as 1920x1080.');
  return { width: Number(size[1]), height: Number(size[2]) };
}

/** The environment of a product beside the developer's own: other ports, another database, other sandboxes. */
export function journeyEnvironment(): Record<string, string> {
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  const env = Object.fromEntries(
    inherited.filter(([name]) => !name.startsWith('DATABASE_') && name !== 'TALLYLINK_PARENT_PID'),
  );
  return { ...env, ...PORTS, DATA_DIR: JOURNEY_DATA };
}
