import { describe, expect, it } from '@jest/globals';
import { auditWords } from './audit-words';

describe('auditWords', () => {
  it('makes words of an action', () => {
    expect(auditWords('run.applyStarted')).toBe('Run apply started');
    expect(auditWords('line.excluded')).toBe('Line excluded');
    expect(auditWords('entity-link.set')).toBe('Entity link set');
  });
});
