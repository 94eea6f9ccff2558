import { describe, expect, it } from '@jest/globals';
import { readPort } from './read-port.js';

describe('readPort', () => {
  it('takes the variable, or the default where there is none', () => {
    expect(readPort({ PORT_A: '4555' }, 'PORT_A', 4101)).toBe(4555);
    expect(readPort({}, 'PORT_A', 4101)).toBe(4101);
  });

  it('says which variable is not a port', () => {
    expect(() => readPort({ PORT_A: 'many' }, 'PORT_A', 4101)).toThrow(
      'PORT_A must be a port from 0 to 65535, not "many"',
    );
    expect(() => readPort({ PORT_A: '70000' }, 'PORT_A', 4101)).toThrow('PORT_A');
  });
});
