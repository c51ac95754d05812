import { describe, expect, it } from 'vitest'
import { underLead } from './FrontPage'
import { stripColumns } from './FigureStrip'
import { labelToPrint } from './labelToPrint'
import { front } from './fixtures'

const lead = front.lead
const picture = lead?.picture ?? null
const pictured = front.top.concat(front.latest).slice(0, 8).map((story) => ({ ...story, picture }))

describe('the stories under the lead', () => {
  it('are the first two with a picture, and none is lost or shown twice', () => {
    const [first, ...others] = pictured
    const { seconds, list } = underLead({ lead, top: first ? [{ ...first, picture: null }, ...others] : [] })
    expect(seconds.map(({ id }) => id)).toEqual(others.slice(0, 2).map(({ id }) => id))
    expect([...seconds, ...list].map(({ id }) => id).sort()).toEqual(pictured.map(({ id }) => id).sort())
  })

  it.each([
    ['the lead has no picture', { lead: lead && { ...lead, picture: null }, top: pictured }],
    ['too few stories would be left beside it', { lead, top: pictured.slice(0, 4) }],
    ['only one has a picture', { lead, top: pictured.map((story, index) => (index === 3 ? story : { ...story, picture: null })) }],
  ])('stay in the list when %s', (_, views) => {
    expect(underLead(views)).toEqual({ seconds: [], list: views.top })
  })
})

describe('a band of figures', () => {
  it.each([[1, 4], [5, 5], [6, 6], [8, 4], [10, 5], [12, 6]])('sets %i figures in %i columns', (count, columns) => {
    expect(stripColumns(count)).toBe(columns)
  })
})

describe('the label of a story', () => {
  it.each([
    ['快讯', '快讯：云汀渡船恢复开行', null],
    ['快讯', '云汀渡船恢复开行', '快讯'],
    ['评论', '评论员文章怎么署名', '评论'],
    [null, '任何标题', null],
  ])('%s before “%s” is printed as %s', (label, title, printed) => {
    expect(labelToPrint({ label, title })).toBe(printed)
  })
})
