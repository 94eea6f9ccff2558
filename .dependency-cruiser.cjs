// Who may import whom (docs/architecture.md). Each rule's comment is the sentence that a failed check prints.
const rule = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });
const STAGES = [
  'assembly',
  'linking',
  'validation',
  'reconciliation',
  'planning',
  'approval',
  'apply',
  'report',
];
// The host's other folders (http, database, configuration…) are the ground that features stand on.
const FEATURES =
  'connectors|connections|application-links|entity-links|runs|plans|schedules|tenants|members|audit|overview|reports|notifications';
const SPEC = '\\.(spec|int-spec)\\.ts$';

module.exports = {
  forbidden: [
    rule(
      'model-imports-nothing',
      'billing-model imports nothing of ours: all the rest speaks in its types.',
      { path: '^libs/billing-model' },
      { path: '^(apps|connectors|libs/(?!billing-model))' },
    ),
    rule(
      'engine-imports-model-only',
      'sync-engine imports only billing-model: it is pure and knows no connector.',
      { path: '^libs/sync-engine' },
      { path: '^(apps|connectors|libs/(?!sync-engine|billing-model))' },
    ),
    rule(
      'sdk-imports-model-only',
      'connector-sdk imports only billing-model, so that integrators need nothing else.',
      { path: '^libs/connector-sdk' },
      { path: '^(apps|connectors|libs/(?!connector-sdk|billing-model))' },
    ),
    rule(
      'testing-imports-sdk-and-model',
      'connector-testing serves every connector and knows none.',
      { path: '^libs/connector-testing' },
      { path: '^(apps|connectors|libs/(?!connector-testing|connector-sdk|billing-model))' },
    ),
    rule(
      'client-imports-nothing',
      'api-client is generated from the document and imports nothing of ours.',
      { path: '^libs/api-client' },
      { path: '^(apps|connectors|libs/(?!api-client))' },
    ),
    rule(
      'engine-is-pure',
      'The engine and the model do no input or output: no network, no files, no database, no Nest.',
      { path: '^libs/(sync-engine|billing-model)/src', pathNot: SPEC },
      {
        path: '^(node:)?(fs|net|http|https|child_process|worker_threads)$|node_modules/(@nestjs|typeorm|pg|undici)/',
      },
    ),
    rule(
      'connector-src',
      'A connector imports the SDK and the model, never another connector, the host, or its own sandbox.',
      { path: '^(?:connectors|templates)/([^/]+)/src' },
      {
        path: '^(apps|libs/(?!connector-sdk|billing-model)|connectors/|templates/)',
        pathNot: '^(connectors|templates)/$1/(src|wire)/',
      },
    ),
    rule(
      'connector-sandbox',
      'A sandbox shares no logic with the connector it stands in for: only connector-testing, the model and wire types.',
      { path: '^(?:connectors|templates)/([^/]+)/sandbox', pathNot: SPEC },
      {
        path: '^(apps|libs/(?!connector-testing|billing-model)|connectors/|templates/)',
        pathNot: '^(connectors|templates)/$1/(sandbox|wire)/',
      },
    ),
    rule(
      'connector-pure-code',
      'Pure code of a connector (normalize, operations) never imports api: it can be tested without a network.',
      { path: '^(connectors|templates)/[^/]+/src/(normalize|operations)/' },
      { path: '^(connectors|templates)/[^/]+/src/api/' },
    ),
    rule(
      'sandbox-app',
      'apps/sandbox starts sandboxes and imports nothing else.',
      { path: '^apps/sandbox' },
      { path: '^(apps/(?!sandbox)|connectors/[^/]+/src|libs/(?!connector-testing|billing-model))' },
    ),
    rule(
      'host-reaches-connectors-by-loader',
      'The host reaches connectors only through its loader, never by import.',
      { path: '^apps/host/src', pathNot: `${SPEC}|/testing/` },
      { path: '^connectors/' },
    ),
    rule(
      'host-without-test-kit',
      'What the host serves needs no test kit.',
      { path: '^apps/host/src', pathNot: `${SPEC}|/testing/` },
      { path: '^libs/connector-testing' },
    ),
    rule(
      'portal-imports-client-only',
      'The portal imports only api-client: what it knows, it knows from the API.',
      { path: '^apps/portal' },
      { path: '^(apps/(?!portal)|connectors|libs/(?!api-client))' },
    ),
    rule(
      'one-seam-to-the-grid',
      'components/data-grid is the only importer of AG Grid.',
      { path: '^apps/portal', pathNot: '^apps/portal/src/components/data-grid/' },
      { path: 'node_modules/ag-grid' },
    ),
    ...STAGES.map((stage, index) =>
      rule(
        `stage-${stage}`,
        `The stages form a line: ${stage} never imports a later one.`,
        { path: `^libs/sync-engine/src/${stage}/`, pathNot: SPEC },
        { path: `^libs/sync-engine/src/(${STAGES.slice(index + 1).join('|') || '-'})/` },
      ),
    ),
    rule(
      'features-through-their-index',
      'A host feature is used by another only through its index.',
      { path: `^apps/host/src/(${FEATURES})/` },
      { path: `^apps/host/src/(${FEATURES})/`, pathNot: '^apps/host/src/($1/|[^/]+/index\\.ts$)' },
    ),
    rule(
      'no-cycles',
      'No circles: what needs each other belongs together.',
      {},
      { circular: true, dependencyTypesNot: ['type-only'] },
    ),
    rule('resolvable', 'Everything that is imported exists.', {}, { couldNotResolve: true }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|\\.next|\\.data)/|next-env\\.d' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.imports.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.css'],
    },
  },
};
