import { headers } from 'next/headers'

import { CLIENT_ADDRESS } from '@/server/clientAddress'
import { consume } from '@/server/rateLimit'
import { readCertificateNumber } from '@/domain/licensing/certificateNumber'
import type { Verification } from '@/domain/licensing/verification'
import { database } from '@/queries/database'
import { verificationByNumber } from '@/queries/licensing/certificates'

/** A person types a few numbers a minute; a program that tries numbers is stopped long before it finds one. */
const allowance = { points: 40, seconds: 60 }

export type Checked =
  | { kind: 'found'; verification: Verification }
  /** written otherwise than it is printed: it has one address */
  | { kind: 'elsewhere'; number: string }
  | { kind: 'problem'; status: 404 | 429; sentence: string; retryAfter: number | null }

const problems = {
  malformed: '这不是授权证书的编号。编号形如 SM2026-XXXXXXXX-X，请照证书核对。', checksum: '编号的末位校验不符，有字符写错了。请照证书逐字核对。', unknown: '没有这个编号的授权证书。出示它的一方可能并未获得授权，请与我们核实。',
}
const notFound = (sentence: string): Checked => ({ kind: 'problem', status: 404, sentence, retryAfter: null })

/** Checks a number as it was typed or scanned. */
export async function checkNumber(typed: string, now = new Date().toISOString()): Promise<Checked> {
  const { allowed, retryAfter } = await consume(`verify:${(await headers()).get(CLIENT_ADDRESS) ?? ''}`, allowance)
  if (!allowed) return { kind: 'problem', status: 429, sentence: '查验过于频繁，请过一分钟再试。', retryAfter }
  const read = readCertificateNumber(typed)
  if (!read.ok) return notFound(problems[read.reason])
  if (read.number !== typed) return { kind: 'elsewhere', number: read.number }
  const verification = await verificationByNumber(await database(), read.number, now)
  return verification ? { kind: 'found', verification } : notFound(problems.unknown)
}
