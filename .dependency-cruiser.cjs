/** Which folder may import which (docs/architecture.md). A folder without a rule here fails `no-unknown-folder`. */
const PAYLOAD_TYPES = '^payload-types\\.ts$'
const TESTS = '\\.test\\.tsx?$|\\.int\\.test\\.ts$|(^|/)(fixtures|testing)(/|\\.)|\\.fixtures\\.ts$'

/** `folder` may import itself and what is listed, nothing else of ours. Tests may use what helps them. */
const only = (folder, allowed, reason) => ({
  name: `${folder}-imports`,
  comment: reason,
  severity: 'error',
  from: { path: `^${folder}/`, pathNot: TESTS },
  to: { path: '^(?!node_modules/)', pathNot: [`^${folder}/`, ...allowed], dependencyTypesNot: ['core', 'npm', 'npm-dev', 'npm-peer', 'npm-optional', 'npm-no-pkg', 'npm-unknown', 'undetermined'] },
})

module.exports = {
  forbidden: [
    { ...only('domain', [], 'Rules are pure: they import nothing of ours.'), from: { path: '^domain/', pathNot: '\\.test\\.tsx?$' } },
    { name: 'domain-is-pure', comment: 'No I/O, no framework; one table of characters, which is data.', severity: 'error', from: { path: '^domain/', pathNot: `${TESTS}|\\.mjs$|^domain/text/simplified\\.ts$` }, to: { dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-peer'] } },
    { name: 'simplified-is-data', comment: 'Nothing but the table.', severity: 'error', from: { path: '^domain/text/simplified\\.ts$' }, to: { pathNot: 'node_modules/opencc-js/' } },
    only('config', [], 'What the process is told from outside; everybody reads it.'),
    only('server', ['^domain/'], 'Stands before Next, bundled alone; it knows pages and tags, not stories.'),
    only('database', ['^config/'], 'Adapter, migrations, checks.'),
    only('importing', ['^domain/'], 'Files in, blocks out.'),
    only('demo', ['^domain/'], 'Data alone; newsroom/demo loads it.'),
    only('delivery', ['^domain/', '^queries/[a-z]*/?[a-zA-Z]*[vV]iews?\\.ts$', '^queries/(feeds|sitemap)\\.ts$', '^config/'], 'View model in, bytes out.'),
    only('components', ['^domain/', '^queries/[a-z]*/?[a-zA-Z]*[vV]iews?\\.ts$'], 'View models in, HTML out; they cannot read a database.'),
    only('queries', ['^domain/', '^config/', '^server/', '^database/', PAYLOAD_TYPES, '^payload\\.config\\.ts$', '^collections/notice-versions/inForce\\.ts$', '^collections/agreements/terms\\.ts$'], 'The only code that reads Payload for pages.'),
    only('collections', ['^domain/', '^config/', '^database/', '^server/(invalidation|tries)\\.ts$', '^importing/pinyin\\.ts$', PAYLOAD_TYPES], 'What is stored and who may touch it.'),
    { ...only('newsroom', [], 'Acts that span collections.'), to: { path: '^(app|components|cli)/' } },
    { name: 'admin-imports', comment: 'The panel does not know the routes.', severity: 'error', from: { path: '^admin/' }, to: { path: '^(app|cli)/' } },
    only('cli', ['^newsroom/', '^domain/', '^importing/', '^config/', '^database/check\\.ts$', '^demo/', '^collections/', PAYLOAD_TYPES, '^payload\\.config\\.ts$'], 'The portal command.'),
    { name: 'nobody-imports-app', comment: 'Routes are the end of the arrows.', severity: 'error', from: { pathNot: '^(app/|proxy\\.ts$)' }, to: { path: '^app/' } },
    { name: 'app-imports-no-cli', comment: 'A route is no command.', severity: 'error', from: { path: '^app/' }, to: { path: '^(cli|e2e|scripts|demo)/' } },
    { name: 'no-tests-in-code', comment: 'What runs does not import tests.', severity: 'error', from: { pathNot: `${TESTS}|^e2e/` }, to: { path: '\\.test\\.tsx?$|^e2e/' } },
    {
      name: 'no-cycles', comment: 'Two modules that need each other are one, or want a third. Types alone make no cycle at run time.', severity: 'error',
      from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans', comment: 'Code that nobody uses is taken out.', severity: 'error',
      from: {
        orphan: true,
        pathNot: [TESTS, '^e2e/', '^app/', '^scripts/', '^cli/', '^[^/]+\\.(m?js|cjs|ts)$', '\\.d\\.ts$', '^admin/', '^public/', '^database/migrations/', '^server/(preload\\.ts|build\\.mjs)$', '^domain/figures/labelled/', '\\.mjs$', '^importing/fixtures/'],
      },
      to: {},
    },
    {
      name: 'no-unknown-folder', comment: 'A new folder needs a line above and one in docs/architecture.md.', severity: 'error',
      from: { path: '^[^/]+/', pathNot: '^(app|admin|bin|cli|collections|components|config|database|delivery|demo|deploy|domain|e2e|importing|newsroom|public|queries|scripts|server)/' }, to: {},
    },
    {
      name: 'no-unlisted-package', comment: 'What is imported stands in package.json.', severity: 'error', from: {}, to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(node_modules|\\.next|\\.build|data|docs|public|test-results|playwright-report)/|\\.json$|\\.css$|importMap\\.js$' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: 'specify',
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'], extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs'] },
  },
}
