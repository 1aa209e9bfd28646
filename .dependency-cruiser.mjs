// Who may import whom: docs/architecture.md, section 3, as rules.

const between = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** A library may import the libraries listed and no other. */
const library = (name, mayImport) =>
  between(
    `${name}-imports`,
    `libs/${name} may import: ${mayImport.join(', ') || 'no other library'}`,
    { path: `^libs/${name}/` },
    { path: '^libs/', pathNot: `^libs/(${[name, ...mayImport].join('|')})/` },
  );

/** A layer of a feature may not import these others. */
const layer = (name, mayNotImport) =>
  between(
    `inside-${name}`,
    `${name}/ may not import ${mayNotImport.join(', ')}`,
    { path: `^apps/api/src/[^/]+/${name}/`, pathNot: '\\.spec\\.ts$' },
    { path: `^apps/api/src/[^/]+/(${mayNotImport.join('|')})/` },
  );

const api = '^apps/api/src';
const features =
  'people|files|partnerships|agencies|agreements|nominations|officers|meetings|actions|decisions|papers|packs|date-polls|open-forms|proposals|desk|sheets|terms-of-reference|reminders|library|finding|usefulness|searches|gaps|calls|examples|templates|checklist|collections|training|training-feedback|training-report|certificates|campaigns|activities|assets|short-links|metrics|contributions|kits|evaluations|contribution-report|sittings|minutes|areas|directory|addresses|directory-contact|open-data|notifications|catalogue|audit';

/** A feature may import the features listed and no other. `joins`, `demo` and the files at the top may see any. */
const feature = (name, mayImport) =>
  between(
    `${name}-sideways`,
    `${name} may import: ${mayImport.join(', ') || 'no other feature'}`,
    { path: `${api}/${name}/` },
    { path: `${api}/(${features}|joins|demo)/`, pathNot: `${api}/(${[name, ...mayImport].join('|')})/` },
  );

/** What these know of other features is the events that the doors show. */
const listener = (name) =>
  between(
    `${name}-listens`,
    `${name} knows the events of other features, and nothing else of them`,
    { path: `${api}/${name}/`, pathNot: '\\.spec\\.ts$' },
    {
      path: `${api}/(?!${name}/)(${features})/`,
      pathNot: `${api}/[^/]+/(index|[^/]+\\.events)\\.ts$`,
    },
  );

export default {
  forbidden: [
    between(
      'no-circles',
      'Two files that need each other are one file, or three',
      {},
      { circular: true, viaOnly: { pathNot: '^node_modules' } },
    ),
    between('libs-know-no-app', 'Libraries hold no product words', { path: '^libs/' }, { path: '^apps/' }),
    between(
      'portal-apart',
      'The portal and the API share the schema, not code',
      { path: '^apps/portal/' },
      { path: '^(apps/api|libs)/' },
    ),
    between(
      'api-apart',
      'The API and the portal share the schema, not code',
      { path: '^(apps/api|libs)/' },
      { path: '^apps/portal/' },
    ),
    between(
      'not-from-tests',
      'The program does not need its tests',
      { path: '^(apps|libs)/', pathNot: '\\.(spec|test)\\.tsx?$' },
      { path: '(^test/|\\.(spec|test)\\.tsx?$)' },
    ),
    between(
      'by-the-library-door',
      'Another library is imported by its name',
      { path: '^(?:apps/api|libs/([^/]+))/' },
      { path: '^libs/[^/]+/src/(?!index\\.ts$)', pathNot: '^libs/$1/' },
    ),

    library('kernel', []),
    library('access', ['kernel']),
    library('database', ['kernel', 'access']),
    library('reads', ['kernel', 'access', 'database']),
    library('events', ['kernel', 'access', 'database']),
    library('graphql', ['kernel', 'access', 'database', 'reads']),
    library('mail', ['kernel']),
    library('icalendar', ['kernel']),
    library('confined', []),
    library('zipped-xml', []),
    library('rich-text', ['kernel']),
    library('pdf-pack', ['confined', 'zipped-xml', 'rich-text']),
    library('file-text', ['confined', 'zipped-xml']),
    library('link-check', []),
    library('config', []),

    feature('people', []),
    feature('files', ['people', 'open-forms']),
    feature('partnerships', ['people']),
    feature('open-forms', ['people']),
    feature('open-data', ['sheets', 'directory']),
    ...['proposals', 'directory-contact'].map((name) => feature(name, ['people', 'partnerships', 'open-forms'])),
    feature('agreements', ['people', 'files', 'partnerships']),
    feature('terms-of-reference', ['people', 'files', 'partnerships', 'agreements']),
    ...['meetings', 'nominations'].map((name) => feature(name, ['people', 'partnerships', 'agreements'])),
    feature('actions', ['people', 'files', 'partnerships', 'meetings']),
    feature('date-polls', ['people', 'partnerships', 'agreements', 'terms-of-reference', 'meetings']),
    feature('sittings', ['people', 'partnerships', 'meetings', 'terms-of-reference']),
    feature('reminders', ['people', 'partnerships', 'meetings']),
    feature('decisions', ['people', 'partnerships', 'meetings', 'sittings']),
    feature('contribution-report', ['people', 'partnerships']),
    feature('minutes', ['people', 'partnerships', 'terms-of-reference', 'meetings', 'finding']),
    feature('packs', ['people', 'files', 'meetings', 'papers']),
    feature('finding', ['library']),
    feature('usefulness', ['people', 'files', 'partnerships', 'library']),
    feature('searches', ['library']),
    feature('gaps', ['library']),
    feature('collections', ['library']),
    feature('calls', ['gaps', 'library']),
    feature('examples', ['files', 'library', 'open-forms']),
    feature('templates', ['files', 'partnerships', 'agreements', 'terms-of-reference']),
    feature('checklist', ['partnerships']),
    feature('certificates', ['people', 'training']),
    feature('training-feedback', []),
    feature('training-report', []),
    feature('directory', ['people', 'partnerships']),
    feature('addresses', ['partnerships', 'directory']),
    feature('areas', ['people', 'partnerships']),
    feature('activities', ['people', 'files', 'partnerships', 'campaigns']),
    feature('assets', ['files', 'library', 'campaigns']),
    feature('short-links', ['people', 'campaigns']),
    feature('campaigns', ['people', 'files', 'partnerships', 'library']),
    feature('metrics', ['campaigns', 'sheets']),
    feature('contributions', ['campaigns']),
    feature('kits', ['library', 'campaigns', 'activities', 'assets', 'metrics']),
    feature('evaluations', ['files', 'library', 'campaigns', 'activities', 'metrics']),
    feature('library', ['people', 'files', 'partnerships', 'agreements', 'meetings']),
    feature('papers', ['people', 'files', 'partnerships', 'agreements', 'meetings']),
    ...['agencies', 'officers', 'desk', 'sheets'].map((name) => feature(name, ['people', 'partnerships'])),
    ...['catalogue', 'audit'].map(listener),
    between(
      'by-the-door',
      'Another feature is entered by its door, index.ts, or its events',
      { path: `${api}/([^/]+)/`, pathNot: `${api}/(joins|demo)/|\\.spec\\.ts$` },
      { path: `${api}/(${features})/`, pathNot: `${api}/($1/|[^/]+/(index|[^/]+\\.events)\\.ts$)` },
    ),

    layer('domain', ['graphql', 'use-cases', 'data']),
    layer('data', ['graphql', 'use-cases']),
    layer('use-cases', ['graphql']),
    between(
      'pure-domain',
      'The domain is plain code: no framework, no database',
      { path: `${api}/[^/]+/domain/`, pathNot: '\\.spec\\.ts$' },
      { path: 'node_modules/(@nestjs|typeorm|pg|@apollo|graphql|fastify)(/|$)' },
    ),
    between(
      'pooled-source-is-private',
      'Only libs/database opens connections',
      { path: `${api}/(?!demo/)[^/]+/` },
      { path: 'node_modules/pg/' },
    ),

    between(
      'portal-ui',
      'ui/ and forms/ know no feature',
      { path: '^apps/portal/src/(ui|forms)/', pathNot: '\\.test\\.tsx?$' },
      { path: '^apps/portal/src/(?!ui/|forms/|gql/)[^/]+/' },
    ),
    between(
      'portal-app-on-top',
      'Features do not know the frame they stand in',
      { path: '^apps/portal/src/(?!app/)[^/]+/' },
      { path: '^apps/portal/src/app/' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^apps/portal/src/gql/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs'],
    },
  },
};
