import { expect, test } from 'vitest'

import { unexplainedExceptions } from './checkExceptions.mjs'

test.each([
  ['a reason is given', '// eslint-disable-next-line no-console -- the command writes there', []],
  ['no reason', 'const a = 1\n// eslint-disable-next-line no-console', [2]],
  ['dashes without words', '/* eslint-disable no-console -- */', [1]],
  ['no exception', '// eslint is mentioned', []],
])('%s', (_, source, lines) => expect(unexplainedExceptions(source)).toEqual(lines))
