import type { DemoObservation } from './types'
import { henanObservations } from './observations-henan'
import { nationalObservations } from './observations-national'
import { xuchangObservations } from './observations-xuchang'

export const observations: DemoObservation[] = [...xuchangObservations, ...nationalObservations, ...henanObservations]
