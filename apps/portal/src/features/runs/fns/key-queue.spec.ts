import { describe, expect, it } from '@jest/globals';
import { createKeyQueue } from './key-queue';
import type { KeyCommand } from './read-key';

function pressing() {
  const done: KeyCommand[] = [];
  const page = { there: false, time: 0 };
  const queue = createKeyQueue(() => page.time);
  const release = (): void =>
    queue.release(
      () => page.there,
      (command) => done.push(command),
    );
  const press = (...commands: KeyCommand[]): void =>
    commands.forEach((command) => {
      queue.add(command);
      release();
    });
  return { done, page, press, release };
}

describe('keys before their rows', () => {
  it('are carried out in their order when the rows have come', () => {
    const { done, page, press, release } = pressing();
    press('down', 'down', 'open');
    expect(done).toEqual([]);
    page.there = true;
    release();
    expect(done).toEqual(['down', 'down', 'open']);
    release();
    expect(done).toHaveLength(3);
  });

  it('wait for one row after the other', () => {
    const { done, page, press, release } = pressing();
    page.there = true;
    press('down');
    page.there = false;
    press('next-finding', 'open');
    expect(done).toEqual(['down']);
    page.there = true;
    release();
    expect(done).toEqual(['down', 'next-finding', 'open']);
  });

  it('are forgotten when somebody goes elsewhere, or after a while', () => {
    const { done, page, press, release } = pressing();
    press('exclude', 'all');
    expect(done).toEqual(['all']);
    press('exclude');
    page.time = 4000;
    page.there = true;
    release();
    expect(done).toEqual(['all']);
  });
});
