import { describe, expect, it } from '@jest/globals';
import { rightsOf } from './rights';

describe('rightsOf', () => {
  it('lets an owner do everything, billing staff bill, and a viewer look', () => {
    expect(rightsOf('owner')).toEqual({ billing: true, owner: true });
    expect(rightsOf('billing')).toEqual({ billing: true, owner: false });
    expect(rightsOf('viewer')).toEqual({ billing: false, owner: false });
  });

  it('gives a role that it does not know no rights', () => {
    expect(rightsOf('auditor')).toEqual({ billing: false, owner: false });
  });

  it('takes nothing away before it is known who looks', () => {
    expect(rightsOf(undefined)).toEqual({ billing: true, owner: true });
  });
});
