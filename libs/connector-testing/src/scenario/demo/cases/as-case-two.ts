import type { CustomerKey } from '../customers.js';
import { to, type HeldLine, type Play, type PlayExpectation } from '../play.js';

const plusThree = [to('12', '28')];
const raised = { units: '25 28@12', charges: '110.45' } as const;

/** The source does what it does in case 2, three more on the 12th; what the PSA holds is another. */
export const asCaseTwo = (
  name: string,
  customer: CustomerKey,
  held: Partial<HeldLine> | null,
  expect: Pick<PlayExpectation, 'findings' | 'after'>,
): Play => ({
  case: name,
  customer,
  product: 'backup',
  units: '25',
  events: plusThree,
  ...(held ? { held: { units: '25', ...held } } : {}),
  expect: { ...raised, ...expect },
});
