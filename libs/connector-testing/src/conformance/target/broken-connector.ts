import type { AnyTarget } from './target-under-test.js';

/** A connector with one fault, and the check that must find it. */
export interface BrokenConnector {
  /** Completes "the suite fails a connector that …". */
  readonly fault: string;
  readonly failsCheck: string;
  breaks(connector: AnyTarget): AnyTarget;
}

/** The connector with some verbs replaced; the others are its own. */
export function replaced(connector: AnyTarget, verbs: Partial<AnyTarget>): AnyTarget {
  return new Proxy(connector, {
    get: (own, name) => (verbs as Record<PropertyKey, unknown>)[name] ?? bound(own, name),
  });
}

function bound(connector: AnyTarget, name: PropertyKey): unknown {
  const member = Reflect.get(connector, name) as unknown;
  return typeof member === 'function' ? (member.bind(connector) as unknown) : member;
}
