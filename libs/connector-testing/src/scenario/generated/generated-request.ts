import type { ScenarioRequest } from '../scenario.js';

/** The arguments of a generated scenario. */
export type GeneratedRequest = Extract<ScenarioRequest, { scenario: 'generated' }>;
