import { p, quote } from './stories/compose'
import type { DemoStory } from './types'

/** A story that stands scheduled and is released in advance: licensees of the demo edition see it, readers do not. Dated by the day of loading. */
export const advance: Pick<DemoStory, 'body' | 'byline' | 'genre' | 'headline' | 'picture' | 'responsibleEditor' | 'section' | 'summary' | 'topics'> & { daysAhead: number; hour: string } = {
  daysAhead: 7,
  hour: '09:00',
  genre: 'news',
  section: 'local',
  topics: ['newsroom'],
  headline: '云汀（虚构）渡轮将试行夜航，末班延到零点',
  summary: '演示报道：一篇排定时间、提前供给被授权方的稿件。在标明的时间以前，读者看不到它的任何内容。',
  byline: [{ role: 'reporter', person: 'ji' }],
  responsibleEditor: 'bing',
  picture: 'lanterns',
  body: [
    p('云汀市（虚构）渡运站将试行夜航，末班渡船从二十二点延到零点。渡运站说，试行期暂定一个月，届时按实际客流决定去留。'),
    p('夜航只走老码头到旧船厂一线，单程十二分钟，票价不变。这条线正对着刚搬过河的夜市，摊主们此前问得最多的，就是收摊以后怎么回家。'),
    quote('能坐末班船回来，我就敢多备一锅汤。', '一位卖糖水的摊主'),
    p('船员排班、码头照明和噪声怎么办，渡运站答应在试行前公布。没有答复的，本文会照样写明没有答复。'),
    p('云汀是虚构的城市。这篇稿件演示提前供稿：被授权方先拿到文字，到点以后，读者看到的是同一篇。'),
  ],
}
