// One configuration for every test outside the browser. Kinds are told apart by suffix:
// .spec.ts needs nothing, conformance.spec.ts starts a sandbox, .int-spec.ts needs PostgreSQL.
import { availableParallelism } from 'node:os';

const transform = {
  '^.+\\.ts$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', decorators: true },
        transform: { legacyDecorator: true, decoratorMetadata: true },
        target: 'es2023',
      },
      module: { type: 'es6' },
    },
  ],
};

const shared = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform,
  moduleNameMapper: {
    '^@tallylink/connector-(interworks-cloud|autotask)/sandbox$': '<rootDir>/connectors/$1/sandbox/index.ts',
    '^@tallylink/connector-(interworks-cloud|autotask)$': '<rootDir>/connectors/$1/src/index.ts',
    '^@tallylink/([^/]+)$': '<rootDir>/libs/$1/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/\\.next/', '/\\.data/', '/\\.tmp/'],
  modulePathIgnorePatterns: ['/dist/', '/\\.next/', '/\\.data/', '/\\.tmp/'],
  setupFilesAfterEnv: ['<rootDir>/test/support/has-assertions.ts'],
};

export default {
  // A loaded machine is slow, and a limit that it can miss says nothing about the code.
  testTimeout: 60_000,
  // Most of the slow ones wait for processes of their own, so a core more than Jest would take is not too much;
  // beyond four, one database server for all of them would be.
  maxWorkers: Math.min(4, Math.max(3, availableParallelism())),
  testSequencer: '<rootDir>/test/support/slow-first.mjs',
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['**/*.spec.ts'],
      testPathIgnorePatterns: [
        ...shared.testPathIgnorePatterns,
        '/(connectors|templates)/[^/]+/(test|sandbox)/',
      ],
    },
    {
      ...shared,
      displayName: 'connectors',
      testMatch: ['<rootDir>/{connectors,templates}/*/{test,sandbox}/**/*.spec.ts'],
    },
    { ...shared, displayName: 'integration', testMatch: ['**/*.int-spec.ts'] },
  ],
};
