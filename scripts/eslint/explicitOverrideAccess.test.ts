import { RuleTester } from 'eslint'
import { describe, it } from 'vitest'

import { explicitOverrideAccess } from './explicitOverrideAccess.mjs'

RuleTester.describe = describe
RuleTester.it = it

new RuleTester({ languageOptions: { ecmaVersion: 2023, sourceType: 'module' } }).run('S16 explicit-override-access', explicitOverrideAccess, {
  valid: [
    { name: 'the system says so', code: "payload.find({ collection: 'articles', overrideAccess: true })" },
    { name: 'a person says so', code: "req.payload.update({ collection: 'articles', id, data, user: req.user, overrideAccess: false })" },
    { name: 'a short form is written out too', code: "payload.count({ collection: 'articles', overrideAccess })" },
    { name: 'a constant says so for several calls', code: "const access = { user, overrideAccess: user === null }; payload.find({ collection: 'articles', ...access })" },
    { name: 'other methods of Payload need none', code: "payload.logger.info('x'); payload.destroy()" },
    { name: 'the adapter knows no access', code: "payload.db.find({ collection: 'articles' })" },
    { name: 'an array is no Payload', code: 'list.find((item) => item.id === id)' },
  ],
  invalid: [
    { name: 'nothing said', code: "payload.find({ collection: 'articles' })", errors: [{ messageId: 'missing' }] },
    { name: 'nothing said behind a request', code: "await req.payload.findGlobal({ slug: 'site' })", errors: [{ messageId: 'missing' }] },
    { name: 'said somewhere else', code: 'payload.findByID(options)', errors: [{ messageId: 'unseen' }] },
    { name: 'perhaps said in a spread', code: "payload.delete({ collection: 'articles', ...options })", errors: [{ messageId: 'missing' }] },
    { name: 'a spread constant that does not say it', code: "const access = { user }; payload.find({ collection: 'articles', ...access })", errors: [{ messageId: 'missing' }] },
    { name: 'a spread variable that may change', code: "let access = { overrideAccess: true }; payload.find({ collection: 'articles', ...access })", errors: [{ messageId: 'missing' }] },
    { name: 'said for something else', code: "payload.create({ collection: 'articles', data: { overrideAccess: true } })", errors: [{ messageId: 'missing' }] },
  ],
})
