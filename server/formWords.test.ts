import { describe, expect, it } from 'vitest'

import { formWords } from './formWords'

const formOf = (body: string) => new Response(body, { headers: { 'content-type': 'application/x-www-form-urlencoded' } }).formData()

describe('the words of a form', () => {
  it('are lists by name, in the order in which they came', async () => expect(formWords(await formOf('a=1&b=%E4%B8%80&a=2&b='))).toEqual({ a: ['1', '2'], b: ['一', ''] }))
  it('are without files and without names that are not wanted', () => {
    const form = new FormData()
    form.set('file', new File(['MZ'], 'a.exe'))
    form.set('password', 'secret')
    form.set('name', '甲')
    expect(formWords(form, (name) => name !== 'password')).toEqual({ name: ['甲'] })
  })
  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('may have the name %s, twice, and nothing of ours changes by it', async (name) => {
    const words = formWords(await formOf(`${name}=x&a=1&${name}=y`))
    expect(Object.entries(words)).toContainEqual([name, ['x', 'y']])
    expect(words['a']).toEqual(['1'])
    expect(Object.getPrototypeOf(words)).toBe(Object.prototype)
  })
})
