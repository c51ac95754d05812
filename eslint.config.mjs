import nextCoreWebVitals from 'eslint-config-next/core-web-vitals'
import nextTypescript from 'eslint-config-next/typescript'
import tseslint from 'typescript-eslint'

import { clientFileName } from './scripts/eslint/clientFileName.mjs'
import { explicitOverrideAccess } from './scripts/eslint/explicitOverrideAccess.mjs'

const payloadCall = 'CallExpression[callee.object.name=/^payload$/][callee.property.name=/^(find|findByID|findGlobal|findVersions|count|create|update|updateGlobal|delete|duplicate)$/]'
const behindRequest = payloadCall.replace('callee.object.name', 'callee.object.property.name')
const onlyTheseMayCall = 'Only queries/, newsroom/, collections/, admin/, cli/ and tests read and write through Payload. Put the query there and call it.'

const pure = 'domain/ has no clock, no chance and no I/O: take it as an argument.'

/** Every rule is an error or off: a warning is read by nobody. An exception states its reason behind ` -- ` (scripts/checkExceptions.mjs). */
export default tseslint.config(
  { ignores: ['.next/**', '.build/**', 'node_modules/**', 'data/**', 'next-env.d.ts', 'payload-types.ts', 'database/migrations/**', 'test-results/**', 'playwright-report/**', 'app/(payload)/admin/importMap.js'] },
  ...nextCoreWebVitals,
  ...nextTypescript,
  ...tseslint.configs.strict,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { shuming: { rules: { 'explicit-override-access': explicitOverrideAccess, 'client-file-name': clientFileName } } },
    rules: {
      'shuming/explicit-override-access': 'error',
      'shuming/client-file-name': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description', minimumDescriptionLength: 10 }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/no-invalid-void-type': 'off', // `Promise<void> | void` is how hooks are typed
      'no-console': 'off', // servers and scripts write their log there
      'no-empty': ['error', { allowEmptyCatch: false }],
      '@typescript-eslint/no-dynamic-delete': 'off', // headers are deleted by their names
      '@typescript-eslint/no-unused-expressions': ['error', { allowTernary: true }],
      'import/no-anonymous-default-export': 'off', // configuration files
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', 400], // what is longer is about two things
      'no-restricted-syntax': ['error',
        { selector: payloadCall, message: onlyTheseMayCall },
        { selector: behindRequest, message: onlyTheseMayCall },
      ],
    },
  },
  {
    files: ['queries/**', 'newsroom/**', 'collections/**', 'admin/**', 'cli/**', 'e2e/**', '**/*.test.ts', '**/*.int.test.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    // Pure: what it answers depends on nothing but its arguments.
    files: ['domain/**/*.ts', 'domain/**/*.tsx'],
    ignores: ['**/*.test.ts', '**/*.test.tsx', 'domain/testing/**'],
    rules: {
      'no-restricted-properties': ['error', ...[['Date', 'now'], ['Math', 'random'], ['performance', 'now'], ['crypto', 'randomUUID']].map(([object, property]) => ({ object, property, message: pure }))],
      'no-restricted-globals': ['error', ...['fetch', 'process', 'setTimeout', 'setInterval'].map((name) => ({ name, message: pure }))],
      'no-restricted-syntax': ['error', { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: pure }],
    },
  },
  {
    // No React here: `use` in a name means what it says in English.
    files: ['server/**', '**/*.test.ts', 'e2e/**'],
    rules: { 'react-hooks/rules-of-hooks': 'off' },
  },
  {
    files: ['admin/**'],
    rules: {
      // Both are for React's compiler, which is not used here: a ref holds the newest value for events, an effect takes over what the browser has kept.
      'react-hooks/refs': 'off',
      'react-hooks/set-state-in-effect': 'off',
      '@next/next/no-location-assign-relative-destination': 'off', // the panel is left by a whole page load where its state must go
    },
  },
  {
    files: ['app/(site)/**', 'app/(licensee)/**', 'app/preview/**', 'components/**'],
    rules: {
      '@next/next/no-head-element': 'off', // App Router pages and the gallery write their own
      '@next/next/no-sync-scripts': 'off', // island.js is a module and so deferred
      '@next/next/no-html-link-for-pages': 'off', // next/link needs the framework's scripts, which readers' pages do not have
      '@next/next/no-img-element': 'off', // likewise next/image
    },
  },
  {
    files: ['app/(site)/**', 'app/(licensee)/**', 'components/**'],
    rules: {
      'no-restricted-imports': ['error', {
        paths: [
          { name: 'next/link', message: "Write <a>: readers' pages have no framework scripts." },
          { name: 'next/image', message: "Write <img> with srcset: readers' pages have no framework scripts." },
          { name: 'next/navigation', importNames: ['notFound', 'redirect', 'permanentRedirect', 'forbidden', 'unauthorized'], message: 'It answers readers with an empty body. Render Missing or Gone, or use respondWith of server/publicRequest.' },
          { name: 'react', importNames: ['Suspense'], message: 'A pending part needs a script to appear.' },
        ],
      }],
    },
  },
)
