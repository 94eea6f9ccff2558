import { exact, ZERO } from '../records/amounts.js';
import type { Day } from '../calendar/days.js';
import { arrearsIssue, changeIssue, chargeOf, openingIssue, type Chain, type Issue } from './chain.js';
import type { Charge } from './charge.js';
import { piecesFrom, type Piece } from './cycles.js';
import type { Step } from './history.js';
import { layer, mergeByPrice, takeOff, unitsOf, type Layer } from './layers.js';

interface OpenPiece {
  readonly piece: Piece;
  readonly nextOpens: Day;
  layers: Layer[];
  /** Only in arrears: stretches that ended inside the piece and are not invoiced yet. */
  readonly closed: { layer: Layer; before: Day }[];
}

/** Every charge of one chain that is issued up to `horizon`, from opening units and later changes. */
export function chainCharges(chain: Chain, horizon: Day): Charge[] {
  const charges: Charge[] = [];
  const pieces = piecesFrom(chain.subscription, chain.steps[0]!.day);
  const later = chain.steps.slice(1);
  let now = chain.steps[0]!;
  let open: OpenPiece[] = [];
  let piece = pieces.next().value as Piece;
  let index = 0;
  for (;;) {
    const step = later[index];
    const nextDay = step && step.day <= piece.opens ? step.day : piece.opens;
    if (nextDay > horizon) break;
    const ended = open.filter((one) => one.piece.end <= nextDay);
    for (const one of ended) charges.push(...closingCharges(chain, one));
    open = open.filter((one) => one.piece.end > nextDay);
    if (step && step.day <= piece.opens) {
      for (const one of open) charges.push(...changeCharges(chain, one, { before: now, step, index }));
      now = step;
      index += 1;
    } else {
      const following = pieces.next().value as Piece;
      const opened = openPiece(piece, following.opens, now, later.slice(index));
      open.push(opened);
      charges.push(...openingCharges(chain, opened));
      piece = following;
      if (exact(now.units).isZero() && index === later.length) break;
    }
  }
  for (const one of open) charges.push(...closingCharges(chain, one));
  return charges.filter((charge) => charge.issued <= horizon);
}

/**
 * Nothing is booked without units, or past an end that is known when the piece opens. The piece is open all the same,
 * because the service may come back inside it.
 */
function openPiece(piece: Piece, nextOpens: Day, now: Step, coming: readonly Step[]): OpenPiece {
  const known = coming.some(
    (step) => step.reason === 'end' && step.day <= piece.start && step.knownSince! <= piece.opens,
  );
  const empty = known || exact(now.units).isZero();
  const layers = empty ? [] : [layer(piece.start, now.units, now.price, now.productId)];
  return { piece, nextOpens, layers, closed: [] };
}

function openingCharges(chain: Chain, opened: OpenPiece): Charge[] {
  if (chain.subscription.issue === 'arrears') return [];
  const { piece } = opened;
  const issue = openingIssue(chain, piece, opened.nextOpens);
  return opened.layers.map((one) =>
    chargeOf(chain, { ...one, piece, from: piece.start, before: piece.end }, issue),
  );
}

function closingCharges(chain: Chain, one: OpenPiece): Charge[] {
  if (chain.subscription.issue === 'advance') return [];
  const { piece } = one;
  const stretches = [...one.closed, ...one.layers.map((left) => ({ layer: left, before: piece.end }))];
  return stretches
    .filter(({ layer: { from }, before }) => from < before)
    .map(({ layer: stretch, before }, i) =>
      chargeOf(chain, { ...stretch, piece, before }, arrearsIssue(piece, i)),
    );
}

/** Compares what is on the books of a piece with what the step wants, and charges or credits the rest of it. */
function changeCharges(
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
  return replaceLayers(chain, one, one.layers, wanted.equals(ZERO) ? [] : [next], from, change);
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
