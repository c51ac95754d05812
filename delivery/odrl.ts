import type { Agreement } from '@/domain/rights'
import type { RightsView } from '@/queries/rights/rightsView'

import { resolveRights } from './rights'

const context = 'http://www.w3.org/ns/odrl.jsonld'

export type Party = { uid: string; name: string }

const party = ({ uid, name }: Party) => ({ '@type': ['Party', 'vcard:Organization'], uid, 'vcard:fn': name })

/** What is reserved until somebody is licensed. */
const reserved = ['reproduce', 'distribute', 'extract', 'modify', 'sell'] as const

export type OdrlOffer = ReturnType<typeof offerDocument>

const offerDocument = ({ uid, target, assigner }: { uid: string; target: string; assigner: Party }) => ({
  '@context': context, '@type': 'Offer' as const, uid, conflict: 'prohibit' as const, assigner: party(assigner), target,
  prohibition: reserved.map((action) => ({ action })),
})

/**
 * The ODRL 2.2 offer of our own story. `conflict` is written out because the default makes a policy with two answers invalid.
 * @returns null for a story that is not ours: only the assigner may offer.
 */
export function odrlOffer({ rights, target }: { rights: RightsView; target: string }): OdrlOffer | null {
  const { offer } = resolveRights(rights)
  return offer && offerDocument({ uid: offer.url, target, assigner: { uid: `${new URL(offer.url).origin}/#rights-manager`, name: offer.assigner } })
}

/** Acts of a licence in the words of ODRL's vocabulary. */
const actions: Readonly<Record<string, readonly string[]>> = {
  repost: ['reproduce', 'distribute'], reproduce: ['reproduce'], excerpt: ['extract'], translate: ['translate'], push: ['distribute'], distribute: ['distribute'],
  modify: ['modify'], sell: ['sell'], print: ['print'], archive: ['archive'], display: ['display'], sublicense: ['grantUse'],
}

const actionsOf = (acts: readonly string[]): string[] => [...new Set(acts.flatMap((act) => actions[act] ?? [`urn:shuming:act:${encodeURIComponent(act)}`]))]

/**
 * The ODRL 2.2 agreement of one licence: what it permits, within which days, places, channels and number, with the duty to credit.
 * It is for its two parties: never put it where the public can read it.
 */
export function odrlAgreement({ agreement, uid, target, assigner, assignee, creditLine }: {
  agreement: Pick<Agreement, 'effectiveFrom' | 'effectiveTo' | 'scope'>
  uid: string
  target: string
  assigner: Party
  assignee: Party
  creditLine: string
}) {
  const { scope, effectiveFrom, effectiveTo } = agreement
  const constraint = (leftOperand: string, operator: string, rightOperand: unknown) => ({ leftOperand, operator, rightOperand })
  const instant = (value: string) => ({ '@value': value, '@type': 'xsd:dateTime' })
  return {
    '@context': context, '@type': 'Agreement' as const, uid, conflict: 'prohibit' as const, assigner: party(assigner), assignee: party(assignee), target,
    permission: [{
      action: actionsOf(scope.acts),
      constraint: [
        constraint('dateTime', 'gteq', instant(effectiveFrom)), ...(effectiveTo ? [constraint('dateTime', 'lt', instant(effectiveTo))] : []),
        ...(scope.territory.includes('WORLD') ? [] : [constraint('spatial', 'isAnyOf', scope.territory.map((code) => `urn:iso:std:iso:3166:-1:${code}`))]),
        ...(scope.channels.includes('*') ? [] : [constraint('deliveryChannel', 'isAnyOf', [...scope.channels])]),
        ...(scope.volume ? [constraint('count', 'lteq', { '@value': String(scope.volume.limit), '@type': 'xsd:integer' })] : []),
      ],
      duty: [{ action: 'attribute', 'rdfs:comment': creditLine }],
    }],
  }
}
