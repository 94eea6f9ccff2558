import { exact } from '../records/amounts.js';
import type { Day } from '../calendar/days.js';
import { arrearsIssue, chargeOf, openingIssue, type Chain } from './chain.js';
import { changeCharges, type OpenPiece } from './change-charges.js';
import type { Charge } from './charge.js';
import { piecesFrom, type Piece } from './cycles.js';
import type { Step } from './step.js';
import { layer } from './layers.js';

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
