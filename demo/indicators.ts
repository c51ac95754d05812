import type { DemoIndicator } from './types'
import { conferenceIndicators } from './indicators-conference'
import { economyIndicators } from './indicators-economy'
import { populationIndicators } from './indicators-population'

export const indicators: DemoIndicator[] = [...populationIndicators, ...economyIndicators, ...conferenceIndicators]
