import { RuleTester } from 'eslint'
import { describe, it } from 'vitest'

import { clientFileName } from './clientFileName.mjs'

RuleTester.describe = describe
RuleTester.it = it

new RuleTester({ languageOptions: { ecmaVersion: 2023, sourceType: 'module' } }).run('client-file-name', clientFileName, {
  valid: [
    { name: 'named for the browser', filename: 'admin/Bar.client.tsx', code: "'use client'\nexport const Bar = () => null" },
    { name: 'a server component', filename: 'components/Bar.tsx', code: 'export const Bar = () => null' },
    { name: 'the words in a string', filename: 'components/Bar.tsx', code: "export const directive = 'use client'" },
  ],
  invalid: [{ name: 'not named so', filename: 'components/Bar.tsx', code: "'use client'\nexport const Bar = () => null", errors: [{ messageId: 'name' }] }],
})
