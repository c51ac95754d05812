/** Units, methodologies and releases of the demo edition. What is said of places is said of invented ones only. */
export type DemoUnit = { code: string; name: string; englishName: string; symbol: string; kind: 'Area' | 'Count' | 'Currency' | 'DimensionlessRatio' | 'Energy' | 'Length' | 'Mass' | 'MassDensity' | 'Ordinal' | 'Time'; classifier?: true }

const classifier = (symbol: string, word: string, name: string): DemoUnit => ({ code: `count:${word}`, name, englishName: word, symbol, kind: 'Count', classifier: true })

export const units: DemoUnit[] = [
  { code: '%', name: '百分比', englishName: 'per cent', symbol: '%', kind: 'DimensionlessRatio' }, { code: '[ppth]', name: '千分比', englishName: 'per mille', symbol: '‰', kind: 'DimensionlessRatio' },
  { code: 'CNY', name: '人民币元', englishName: 'yuan', symbol: '元', kind: 'Currency' }, { code: 't', name: '吨', englishName: 'tonne', symbol: '吨', kind: 'Mass' }, { code: 'km', name: '公里', englishName: 'kilometre', symbol: '公里', kind: 'Length' },
  { code: 'kW.h', name: '千瓦时', englishName: 'kilowatt hour', symbol: '千瓦时', kind: 'Energy' }, { code: 'ug/m3', name: '微克每立方米', englishName: 'microgram per cubic metre', symbol: '微克/立方米', kind: 'MassDensity' },
  { code: 'min', name: '分钟', englishName: 'minute', symbol: '分钟', kind: 'Time' }, { code: 'a', name: '岁', englishName: 'years of age', symbol: '岁', kind: 'Time' }, { code: 'count:rank', name: '位次', englishName: 'rank', symbol: '位', kind: 'Ordinal', classifier: true },
  classifier('家', 'enterprise', '家（单位、企业）'), classifier('人', 'person', '人'), classifier('个', 'item', '个'), classifier('件', 'piece', '件'),
]

export type DemoMethod = { slug: string; title: string; summary: string; body: string; notes: { date: string; text: string }[]; indicators: string[] }

export const methods: DemoMethod[] = [
  {
    slug: 'how-we-record', title: '本网怎样登记数字', summary: '稿件里的一个数，登记时要写明谁说的、何时何地、原话怎样印；后来变了，旧数仍在。', indicators: ['gdp', 'hightech-firms', 'population'],
    body: '## 登记什么\n\n每条数据写明指标、地区、时期、数值、单位和来源，并照录原文的印法：原文是“18.6万”，就不写成 186000。\n\n- “左右”“约”记作约等于，“以上”“超过”记作大于，不当作准数。\n- 位次写明第几位、共几个、在什么范围里；原文没说共几个的，就留空并提醒读者。\n- 空白不等于零。缺数的写明为什么缺。\n\n## 来源的先后\n\n发布会和采访里的数先记“未核实”。统计公报或年鉴公布之后，另登一版，并在旧数上连到核实它的那一版。\n\n## 修订和撤回\n\n登记过的数不改、不删。例行修订、更正、基期调整、口径变动都是新的一版；登错的撤回，写明原因，原数仍可查到。稿件里引用的，始终是引用时的那一版。',
    notes: [{ date: '2026-11-01', text: '演示版的做法，供编辑部参照。' }],
  },
]

export type DemoRelease = { title: string; summary: string; status: 'cancelled' | 'confirmed' | 'postponed' | 'provisional' | 'published'; scheduledAt: string; isDemo: true; change?: { scheduledAt?: string; status?: 'cancelled' | 'confirmed' | 'postponed'; changeReason: string } }

export const releases: DemoRelease[] = [
  { title: '云汀市（虚构）2026年统计公报', summary: '演示用的发布：地方和数字都是虚构的。', status: 'confirmed', scheduledAt: '2027-03-18T10:00:00+08:00', isDemo: true, change: { scheduledAt: '2027-03-25T10:00:00+08:00', changeReason: '与年度核算结果同日公布（演示）' } },
  { title: '安澜县（虚构）2026年粮食产量', summary: '演示用的发布：地方和数字都是虚构的。', status: 'provisional', scheduledAt: '2027-01-15T10:00:00+08:00', isDemo: true },
  { title: '云汀市（虚构）2026年三季度企业景气调查', summary: '演示用的发布：地方和数字都是虚构的。', status: 'confirmed', scheduledAt: '2026-10-28T10:00:00+08:00', isDemo: true, change: { status: 'cancelled', changeReason: '回收的问卷不足，不能推算总体（演示）' } },
  { title: '云汀市（虚构）2025年统计公报', summary: '演示用的发布：地方和数字都是虚构的。', status: 'published', scheduledAt: '2026-03-26T10:00:00+08:00', isDemo: true },
]
