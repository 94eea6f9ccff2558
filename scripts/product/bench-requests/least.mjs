// What a sync sent to the target, from the sandbox's journal, beside the least that it could have taken.

/** Rows that one reply holds at most. */
const PAGE = 500;
const pages = (count) => Math.max(1, Math.ceil(count / PAGE));

/** What is asked once for a connection, whatever the size of the month. */
const START =
  /zoneInformation|versionInformation|entityInformation|ThresholdInformation|BillingCodes|Resources|Currencies|InternalCurrency/i;

const LISTS = ['Companies', 'Contracts', 'Services', 'ContractServices'];

/**
 * Q_min = pages(C) + pages(K) + pages(V) + 2·pages(S) + q + w + 2·pages(q): customers, contracts, services, lines
 * twice, q adjustments, w other writes, and the adjustments once more before and after.
 */
export function accountOf(requests) {
  const start = requests.filter(({ path }) => START.test(path));
  const rest = requests.filter(({ path }) => !START.test(path));
  const written = rest.filter(({ committed }) => committed);
  const adjustments = written.filter(({ endpoint }) => endpoint === 'ContractServiceAdjustments').length;
  const others = written.length - adjustments;
  const [customers, contracts, services, lines] = LISTS.map((list) => distinct(reading(rest), list));
  const least =
    pages(customers) +
    pages(contracts) +
    pages(services) +
    2 * pages(lines) +
    adjustments +
    others +
    2 * pages(adjustments);
  return { start: start.length, used: rest.length, adjustments, others, least };
}

/** What came before the first write: what is created then was not there to be read. */
function reading(requests) {
  const first = requests.findIndex(({ committed }) => committed);
  return first === -1 ? requests : requests.slice(0, first);
}

/** Rows of a list that the vendor has shown. */
function distinct(requests, list) {
  const ids = new Set();
  for (const { endpoint, reply } of requests)
    if (endpoint === list) for (const { id } of reply?.items ?? []) ids.add(id);
  return ids.size;
}
