import type { DemoStory } from '../types'
import { economyStories } from './economy'
import { growthStories } from './growth'
import { opinionStories } from './opinion'
import { reprints } from './reprints'
import { societyStories } from './society'
import { xuchangStories } from './xuchang'
import { yuntingStories } from './yunting'

/** All stories of the edition, newest first. */
export const stories: DemoStory[] = [
  ...xuchangStories,
  ...growthStories,
  ...societyStories,
  ...economyStories,
  ...opinionStories,
  ...yuntingStories,
  ...reprints,
].sort((one, other) => other.publishedAt.localeCompare(one.publishedAt))
