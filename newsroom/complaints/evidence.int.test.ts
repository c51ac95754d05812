import { createHash } from 'node:crypto'
import { Document, Packer, Paragraph } from 'docx'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { newFormToken } from '../caseCodes'
import { makeCast } from '../testing/cast'
import { openPayload, type TestNewsroom } from '../testing/openPayload'
import { EvidenceNotKept, evidenceKind, readEvidence, readableName } from './evidence'
import { fileComplaint } from './fileComplaint'
import type { ComplaintInput } from './input'

let room: TestNewsroom
let payload: Payload

const plain = { depth: 0, overrideAccess: true } as const
const input: ComplaintInput = {
  kind: 'rights', url: 'https://elsewhere.example/story', eventDay: null, facts: '这张照片是我拍的，没有署名，也没有付酬。', name: '林秋水（演示）', identityKind: 'self', organisation: null,
  phone: null, email: 'qiushui@reader.example', truth: 'on',
}
const text = (words: string) => ({ name: '说明.txt', bytes: new TextEncoder().encode(words), mime: 'text/plain' })
const wholePdf = '%PDF-1.7\n1 0 obj\n<<>>\nendobj\nxref\n0 1\ntrailer\n<<>>\nstartxref\n9\n%%EOF\n'

beforeAll(async () => {
  room = await openPayload()
  payload = room.payload
  await makeCast(payload)
})
afterAll(() => room.close())

describe('evidence is judged by its bytes', () => {
  const bytes = (...values: number[]) => new Uint8Array([...values, ...Array.from({ length: 64 }, () => 65)])
  it.each<[what: string, given: Uint8Array, kind: string | null]>([
    ['a JPEG', bytes(0xff, 0xd8, 0xff, 0xe0), 'image/jpeg'], ['a PNG', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), 'image/png'],
    ['a PDF', new TextEncoder().encode(wholePdf), 'application/pdf'], ['a PDF that was cut off', new TextEncoder().encode('%PDF-1.7\n1 0 obj'), null], ['a letter', new TextEncoder().encode('尊敬的编辑：照片是我拍的。'), 'text/plain'],
    ['a page with a script', new TextEncoder().encode('<html><script>alert(1)</script>'), null], ['a drawing that runs scripts', new TextEncoder().encode('<?xml version="1.0"?><svg onload="x"/>'), null],
    ['a program', bytes(0x7f, 0x45, 0x4c, 0x46, 0x00, 0x01), null], ['a Windows program', bytes(0x4d, 0x5a, 0x90, 0x00, 0x03), null], ['an archive', bytes(0x50, 0x4b, 0x03, 0x04), null], ['nothing', new Uint8Array(), null],
  ])('%s', (_what, given, kind) => expect(evidenceKind(given)).toBe(kind))
  it('a Word document', async () => {
    const data = await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('证据')] }] }))
    expect(evidenceKind(new Uint8Array(data))).toBe('application/vnd.openxmlformats-officedocument.wordprocessingml.document')
  })
  it.each<[what: string, name: string, expected: string]>([
    ['a path', '../../etc/passwd', 'passwd'], ['a Windows path', 'C:\\Users\\x\\照片.jpg', '照片.jpg'], ['a name that turns its end round', 'photo\u202egpj.exe', 'photogpj.exe'],
    ['control characters and quotes', 'a\u0000b"<i>\n.txt', 'abi.txt'], ['nothing', '', '未命名'],
  ])('a name with %s is made readable', (_what, name, expected) => expect(readableName(name)).toBe(expected))
  it.each<[what: string, files: File[], status: number]>([
    ['six files', Array.from({ length: 6 }, (_, n) => new File(['字'], `${n}.txt`)), 422],
    ['a file of more than 10 MB', [new File([new Uint8Array(10 * 1024 * 1024 + 1).fill(65)], 'big.txt')], 413],
    ['a program named as a picture', [new File([bytes(0x4d, 0x5a, 0x90, 0x00)], '照片.jpg', { type: 'image/jpeg' })], 415],
    ['a picture that is only the first bytes of one', [new File([bytes(0xff, 0xd8, 0xff, 0xe0)], '照片.jpg', { type: 'image/jpeg' })], 415],
    ['an empty file', [new File([], '空.png')], 422],
  ])('%s is refused', async (_what, files, status) => expect(await readEvidence(files)).toMatchObject({ refusal: { status } }))
  it('keeps nothing of a submission of which the store refuses one file, and other files when the form comes again', async () => {
    const token = newFormToken()
    const again = (files: ReturnType<typeof text>[]) => fileComplaint({ payload, input, files, token })
    // Payload takes these letters for a picture.
    await expect(again([text('第一份说明'), text('GIF89a 是文件头，不是图片。')])).rejects.toBeInstanceOf(EvidenceNotKept)
    const { complaint } = await again([text('另一份说明'), text('又一份说明')])
    const { docs } = await payload.find({ collection: 'complaint-evidence', where: { caseKey: { equals: complaint.submissionKey } }, ...plain })
    expect(docs.map(({ sha256 }) => sha256).sort()).toEqual(['另一份说明', '又一份说明'].map((words) => createHash('sha256').update(words).digest('hex')).sort())
  })
  it('keeps each kind in its own folder under a random name', async () => {
    const docx = await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('证据')] }] }))
    const checked = await readEvidence([new File([new Uint8Array(docx)], '合同.docx'), new File([new TextEncoder().encode(wholePdf)], '../授权书.pdf')])
    if (!('files' in checked)) throw new Error('refused')
    const { complaint } = await fileComplaint({ payload, input, files: checked.files, token: newFormToken() })
    const { docs } = await payload.find({ collection: 'complaint-evidence', where: { caseKey: { equals: complaint.submissionKey } }, sort: 'originalName', ...plain })
    expect(docs.map(({ originalName }) => originalName).sort()).toEqual(['合同.docx', '授权书.pdf'].sort())
    for (const { filename } of docs) expect(filename).toMatch(/^[0-9a-f]{18}\.(docx|pdf)$/)
  })
})
