import type { SandboxReply } from '@tallylink/connector-testing';
import type { AutotaskWorld } from '../autotask-state.js';
import { errors } from './replies.js';

const WINDOW_MS = 3_600_000;

/** Requests of the last rolling hour, by the vendor's clock. */
export function requestsInWindow(world: AutotaskWorld): number {
  const { requestTimes } = world.state;
  const now = world.now();
  let gone = 0;
  while (gone < requestTimes.length && requestTimes[gone]! <= now - WINDOW_MS) gone += 1;
  if (gone > 0) requestTimes.splice(0, gone);
  // A clock that was set back leaves requests of the future behind, which no window holds.
  while (requestTimes.length > 0 && requestTimes.at(-1)! > now) requestTimes.pop();
  return requestTimes.length;
}

/** Counts a request, and refuses it past a limit. */
export function refuseOverLimit(endpoint: string, world: AutotaskWorld): SandboxReply | null {
  const count = requestsInWindow(world);
  world.state.requestTimes.push(world.now());
  const threads = world.switchValue('threadLimit') as number;
  if ((world.inFlight?.(endpoint) ?? 0) > threads) return refuseThread(world, threads);
  const threshold = world.switchValue('requestThreshold') as number;
  const past = world.switchValue('overThreshold');
  if (count < threshold || past === 'serve') return null;
  const text = `The request threshold of ${threshold} requests per 60 minutes has been exceeded.`;
  return past === 'refuse-429' ? tooMany(world, text) : errors(text);
}

/** Half a second from half of the threshold, a whole one from three quarters. */
export function addedLatencyMs(world: AutotaskWorld): number {
  const base = world.switchValue('baseLatencyMs') as number;
  if (world.switchValue('addedLatency') !== true) return base;
  const share = world.state.requestTimes.length / (world.switchValue('requestThreshold') as number);
  return base + (share >= 0.75 ? 1_000 : share >= 0.5 ? 500 : 0);
}

function refuseThread(world: AutotaskWorld, threads: number): SandboxReply {
  const text = `Thread Threshold Exceeded. The Autotask API thread threshold of ${threads} threads has been exceeded.`;
  return world.switchValue('threadRefusal') === '429' ? tooMany(world, text) : errors(text);
}

function tooMany(world: AutotaskWorld, text: string): SandboxReply {
  const seconds = world.switchValue('retryAfterSeconds') as number;
  const headers = seconds > 0 ? { headers: { 'retry-after': String(seconds) } } : {};
  return { status: 429, json: { errors: [text] }, ...headers };
}
