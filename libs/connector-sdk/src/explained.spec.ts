import { describe, expect, it } from '@jest/globals';
import { explained } from './explained.js';
import { HttpNoReply } from './http.js';

const context = { settings: { zone: 'de', address: 'http://127.0.0.1:9/rest/' } };
const lost = (sent: 'no' | 'maybe'): HttpNoReply =>
  new HttpNoReply(sent, 'GET Zone at 127.0.0.1:9: bad port.', { url: 'http://127.0.0.1:9/rest/zone' });

/** One that explains nothing itself. */
class Careless {
  private readonly fails = lost('maybe');

  async check(_context: object): Promise<never> {
    throw this.fails;
  }

  preview(_operation: object, _context: object): never {
    throw this.fails;
  }

  async *read(_request: object, _context: object): AsyncGenerator<number> {
    yield 1;
    throw this.fails;
  }

  async apply(sent: 'no' | 'maybe', _context: object): Promise<never> {
    throw lost(sent);
  }

  async discover(_context: object): Promise<never> {
    throw new TypeError('a fault of our own');
  }
}

const careless = explained(new Careless());
const unreachable = {
  name: 'ConnectorError',
  kind: 'transient',
  code: 'HOST.UNREACHABLE',
  issues: [{ path: 'address', message: expect.stringMatching(/^127\.0\.0\.1:9 did not answer\. .+\.$/) }],
};

describe('explained', () => {
  it('makes a sentence at the field of a missing reply, whichever verb it comes from', async () => {
    await expect(careless.check(context)).rejects.toMatchObject(unreachable);
    expect(() => careless.preview({}, context)).toThrow(expect.objectContaining(unreachable));
  });

  it('gives the pages before it', async () => {
    const pages = careless.read({}, context);
    expect(await pages.next()).toEqual({ value: 1, done: false });
    await expect(pages.next()).rejects.toMatchObject(unreachable);
  });

  it('says nothing certain of a write that may have arrived', async () => {
    await expect(careless.apply('maybe', context)).rejects.toBeInstanceOf(HttpNoReply);
    await expect(careless.apply('no', context)).rejects.toMatchObject(unreachable);
  });

  it('leaves every other error as it is', async () => {
    await expect(careless.discover(context)).rejects.toBeInstanceOf(TypeError);
  });
});
