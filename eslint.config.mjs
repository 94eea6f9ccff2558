import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

// Correctness only: types, awaited promises, exact decimals. Layout is Prettier's, taste is docs' and reviewers'.
const exactDecimals = [
  {
    selector: "CallExpression[callee.name='parseFloat']",
    message: 'Money and units are exact decimals: read text with decimal().',
  },
  {
    selector: "CallExpression[callee.name='Number']",
    message: 'Money and units are exact decimals: read text with decimal().',
  },
  {
    selector: "CallExpression[callee.property.name='toFixed']",
    message: 'Round with roundDecimal or roundMoney, which name the rule.',
  },
];

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/.next/**',
      '.data/**',
      '.tmp/**',
      'libs/api-client/src/generated/**',
      '**/next-env.d.ts',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        fetch: 'readonly',
        setTimeout: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        AbortSignal: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        module: 'writable',
      },
    },
  },
  {
    files: [
      'libs/billing-model/src/**/*.ts',
      'libs/sync-engine/src/**/*.ts',
      '{connectors,templates}/*/src/normalize/**/*.ts',
      '{connectors,templates}/*/src/operations/**/*.ts',
    ],
    ignores: ['**/*.spec.ts', 'libs/billing-model/src/decimal.ts'],
    rules: { 'no-restricted-syntax': ['error', ...exactDecimals] },
  },
  { files: ['apps/portal/**/*.tsx', 'apps/portal/**/*.ts'], ...reactHooks.configs.flat.recommended },
);
