import { describe, expect, it } from '@jest/globals';
import type { TargetHitReply } from '../../../api/schemas';
import { linkOptions } from './link-options';
import { sampleSuggestion } from './sample-line';

const hit = (id: string, name: string, active = true): TargetHitReply => ({
  kind: 'customer',
  id,
  name,
  detail: `#${id}`,
  active,
});

describe('linkOptions', () => {
  it('puts suggestions first, the best on top, and never twice', () => {
    const suggestions = [
      sampleSuggestion({ targetId: '1', score: 60 }),
      sampleSuggestion({ targetId: '2', score: 96 }),
    ];
    const options = linkOptions(suggestions, [hit('2', 'Again'), hit('3', 'Other')], '');
    expect(options.map(({ targetId, score }) => [targetId, score])).toEqual([
      ['2', 96],
      ['1', 60],
      ['3', null],
    ]);
  });

  it('hides suggestions that the text does not name, and marks inactive ones', () => {
    const options = linkOptions([sampleSuggestion()], [hit('9', 'Zebra', false)], 'zeb');
    expect(options).toMatchObject([{ name: 'Zebra', detail: '#9 · inactive' }]);
  });
});
