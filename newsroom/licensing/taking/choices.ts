import { channelInWords, territoryInWords } from '../../../domain/licensing/scopeInWords'
import { actWords, inWords } from '../../../domain/licensing/words'
import { licenceState, parseInstant } from '../../../domain/rights'
import type { UseChoices, UseView } from '../../../queries/licensee/storyViews'
import type { AgreementStanding, Standing } from '../standing'

/** The agreements under which something may be taken at the instant of the standing. */
export const agreementsInForce = ({ agreements, at }: Standing): AgreementStanding[] => agreements.filter(({ terms }) => licenceState(terms, parseInstant(at, 'at')) === null)

const isPattern = (channel: string) => channel.endsWith('*')
const distinct = (values: readonly string[]): string[] => [...new Set(values)]

/** What the agreements in force let somebody ask for, in the order of the agreements. */
export function choicesOf(standing: Standing): UseChoices {
  const scopes = agreementsInForce(standing).map(({ terms }) => terms.scope)
  const channels = distinct(scopes.flatMap((scope) => scope.channels))
  return {
    acts: distinct(scopes.flatMap(({ acts }) => acts)).map((value) => ({ value, label: inWords(actWords, value) })),
    channels: channels.filter((channel) => !isPattern(channel)).map((value) => ({ value, label: channelInWords(value) })),
    territories: distinct(scopes.flatMap(({ territory }) => territory)).map((value) => ({ value, label: territoryInWords(value) })),
    takesOtherChannels: channels.some(isPattern),
  }
}

/** The use that was asked for as far as it was named, the first of the choices for the rest; without an agreement, reposting in general. */
export function usualUse(choices: UseChoices, asked: Partial<UseView>): UseView {
  return {
    act: asked.act || (choices.acts[0]?.value ?? 'repost'), channel: asked.channel || (choices.channels[0]?.value ?? ''), territory: asked.territory || (choices.territories[0]?.value ?? 'CN'),
  }
}
