import type { Day } from '../calendar/days.js';
import { exact } from '../records/amounts.js';
import { changeIssue, chargeOf, type Chain, type Issue } from './chain.js';
import type { Charge } from './charge.js';
import type { Piece } from './cycles.js';
import { layer, mergeByPrice, takeOff, unitsOf, type Layer } from './layers.js';
import type { Step } from './step.js';

/** A piece that is on the books: what is charged in it, and until when changes of it are held. */
export interface OpenPiece {
  readonly piece: Piece;
  readonly nextOpens: Day;
  layers: Layer[];
  /** Only in arrears: stretches that ended inside the piece and are not invoiced yet. */
  readonly closed: { layer: Layer; before: Day }[];
}

/** Compares what is on the books of a piece with what the step wants, and charges or credits the rest of it. */
export function changeCharges(
  chain: Chain,
  one: OpenPiece,
  change: { before: Step; step: Step; index: number },
): Charge[] {
  const { before, step } = change;
  const from = step.day > one.piece.start ? step.day : one.piece.start;
  const moved = step.productId !== before.productId;
  if (!moved && step.units === before.units) return [];
  const booked = unitsOf(one.layers);
  const wanted = exact(step.units);
  const next = layer(from, wanted, step.price, step.productId);
  if (moved) return replaceLayers(chain, one, one.layers, [next], from, change);
  if (wanted.greaterThan(booked))
    return replaceLayers(chain, one, [], [{ ...next, units: wanted.minus(booked) }], from, change);
  if (!step.credit || wanted.equals(booked)) return [];
  const style =
    chain.options.decreaseCredits === 'scenario'
      ? chain.subscription.decrease
      : chain.options.decreaseCredits;
  if (style === 'delta' || chain.subscription.issue === 'arrears') {
    return replaceLayers(chain, one, takeOff(one.layers, booked.minus(wanted)).taken, [], from, change);
  }
  return replaceLayers(chain, one, one.layers, wanted.isZero() ? [] : [next], from, change);
}

function replaceLayers(
  chain: Chain,
  one: OpenPiece,
  taken: readonly Layer[],
  added: readonly Layer[],
  from: Day,
  change: { step: Step; index: number },
): Charge[] {
  one.layers = [...takeOff(one.layers, unitsOf(taken)).left, ...added];
  if (chain.subscription.issue === 'arrears') {
    one.closed.push(...taken.map((ended) => ({ layer: ended, before: from })));
    return [];
  }
  const { piece } = one;
  const write = (layers: readonly Layer[], issue: Issue): Charge[] =>
    layers.map((part) => chargeOf(chain, { ...part, piece, from, before: piece.end }, issue));
  const issue = (credit: boolean): Issue =>
    changeIssue(chain, change.step, one.nextOpens, credit, change.index);
  return [...write(mergeByPrice(taken), issue(true)), ...write(added, issue(false))];
}
