import { describe, expect, it } from '@jest/globals';
import { judge, stateOn } from './judge-line.js';
import { state } from './testing/builders.js';

describe('judge', () => {
  const [before, after] = [state('25'), state('28')];

  it('calls what is there by its own numbers', () => {
    expect(judge(state('28'), before, after)).toBe('present');
    expect(judge(state('25'), before, after)).toBe('absent');
    expect(judge(state('30'), before, after)).toBe('conflict');
  });

  it('reads a change of cost alone by the cost, and not at all where it is hidden', () => {
    const dearer = state('25', '5.90', '4.30');
    expect(judge(state('25', '5.90', '4.3'), before, dearer)).toBe('present');
    expect(judge(state('25'), before, dearer)).toBe('absent');
    expect(judge(state('25', '5.90', null), before, dearer)).toBe('conflict');
  });

  it('calls right units with a wrong price a conflict', () => {
    expect(judge(state('28', '6.10'), before, after)).toBe('conflict');
    expect(judge(state('28', null, null), before, after)).toBe('present');
  });

  it('asks nothing of price and cost where there are no units: no row says them', () => {
    expect(judge(state('0', '5.90', '4.10'), before, state('0', '5.90', '4.30'))).toBe('present');
    expect(judge(state('0', '5.90', '4.10'), state('0', '5.90', '4.30'), after)).toBe('absent');
  });

  it('takes what is the same number for the same value, however it is written', () => {
    expect(judge(state('25'), before, state('25.0', '5.9', '4.1'))).toBe('present');
  });

  it('sees 0 units before the first step', () => {
    expect(stateOn(undefined, '2026-10-12').units).toBe('0');
  });
});
