// The long ones begin first, so that no worker is left alone with one at the end.
import Sequencer from '@jest/test-sequencer';

const SLOW = [
  '/test/faults/',
  '/test/acceptance/',
  '/test/oracle/',
  '/new-connector.spec.ts',
  '.int-spec.ts',
];

/** Lower runs earlier; a test that no part of `SLOW` names is quick. */
export function rank(file) {
  const place = SLOW.findIndex((part) => file.includes(part));
  return place < 0 ? SLOW.length : place;
}

export default class SlowFirst extends Sequencer {
  async sort(tests) {
    const sorted = await super.sort(tests);
    return sorted.toSorted((one, other) => rank(one.path) - rank(other.path));
  }
}
