import { demoScenario } from './demo/index.js';
import { generateScenario } from './generated/generate-scenario.js';
import { generateVaried } from './generated/varied/generate-varied.js';
import type { Scenario, ScenarioRequest } from './scenario.js';

/** The scenario of a request. The same request gives equal data, whenever and wherever it is asked. */
export function loadScenario(request: ScenarioRequest): Scenario {
  if (request.scenario === 'demo') return demoScenario;
  return request.variety === undefined ? generateScenario(request) : generateVaried(request);
}
