import { expect, test } from 'vitest'

import { anchorsOf, faultsOf } from './checkDocs.mjs'

const files: Record<string, string> = { 'docs/operations.md': '# Operations\n\n## Back up\n', LICENSE: '' }
const faults = (markdown: string, path = 'README.md') => faultsOf({ path, markdown, read: (file) => files[file] ?? null, scripts: ['start', 'test:unit'] })

test.each([
  ['a file that is there', '[how](docs/operations.md) [licence](LICENSE)', []],
  ['a heading that is there', '[how](docs/operations.md#back-up)', []],
  ['a heading of the page itself', '# 运行 Run it\n[up](#运行-run-it)', []],
  ['an address elsewhere', '[Node](https://nodejs.org/)', []],
  ['a link that is code', '`[a](b.md)`', []],
  ['a file that is not there', '[how](docs/gone.md)', ['README.md: docs/gone.md is not there']],
  ['a picture that is not there', '![front](docs/front.png)', ['README.md: docs/front.png is not there']],
  ['a heading that is not there', '[how](docs/operations.md#restore)', ['README.md: docs/operations.md#restore names no heading']],
  ['a script that is there', 'Run `npm start` or `npm run test:unit`.', []],
  ['a script that is not there', 'Run `npm run deploy`.', ['README.md: package.json has no script deploy']],
])('%s', (_, markdown, expected) => expect(faults(markdown)).toEqual(expected))

test('a link is read from the folder of its page', () => {
  expect(faults('[licence](../LICENSE) [self](operations.md)', 'docs/architecture.md')).toEqual([])
})

test('headings of the same words are numbered', () => {
  expect([...anchorsOf('# A\n# A\n```\n# code\n```\n')]).toEqual(['a', 'a-1'])
})
