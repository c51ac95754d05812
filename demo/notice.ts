import type { DemoNotice } from './types'

const OPERATOR = '署名新闻编辑部（演示）'

/** The demo edition's own notice, in force from the start of 2024. Only `text` binds; `plain` is our explanation and says so on the page. */
export const notice: DemoNotice = {
  key: 'shuming-notice',
  no: 1,
  title: { zh: '版权与授权声明', en: 'Copyright and licensing notice' },
  effectiveFrom: '2024-01-01T00:00:00+08:00',
  operator: OPERATOR,
  rightsManager: OPERATOR,
  creditLine: '来源：署名新闻',
  brandAliases: ['署名新闻', '署名新闻网', '署名新聞', 'Shuming News'],
  markerStems: ['专稿', '消息', '报道'],
  contactWindow: { days: 30, countFrom: 'event', roll: 'next-working-day' },
  reviewBy: '2027-01-01',
  clauses: [
    {
      no: '1',
      anchor: 'clause-1',
      kind: 'operator_statement',
      text: '1．署名新闻（演示版）由署名新闻编辑部（演示）编辑、运营。网站的内容授权、合作与收费事宜，也由编辑部统一办理。',
      plain: {
        zh: '网站归谁办、找谁谈授权：都是编辑部。',
        en: 'Who runs the site and who grants licences: the editorial office.',
      },
    },
    {
      no: '2',
      anchor: 'clause-2',
      kind: 'reserved_by_source_label',
      text: '2．凡署明“来源：署名新闻”的稿件、图片、图表和数据表，编辑部保留全部权利。转载、摘编、翻译、汇编或以其他方式使用的，应当事先取得编辑部的书面授权。',
      plain: {
        zh: '看到“来源：署名新闻”，就是要先拿书面授权才能用。读、链接、依法适当引用不在此列。',
        en: 'The line “来源：署名新闻” means: written permission first. Reading, linking and lawful quotation need none.',
      },
    },
    {
      no: '3.1',
      anchor: 'clause-3-1',
      kind: 'own_rights_definition',
      text: '3．本网自有版权内容，是指本网采写、绘制、整理，并以“署名新闻专稿”“署名新闻消息”“署名新闻报道”等字样标明的内容；其中注明由他人享有权利的文字、图片和图表除外。自有版权内容的许可与销售由编辑部负责。',
      plain: {
        zh: '标着“署名新闻专稿”一类字样的，是自有内容；里面若夹有别人的图，那张图不算。',
        en: 'Marked as a Shuming special, dispatch or report: ours. A third party’s picture inside it is not.',
      },
    },
    {
      no: '3.2',
      anchor: 'clause-3-2',
      kind: 'licensee_duties',
      text: '取得授权的一方，须按照授权书写明的作品、方式、渠道、地域和期限使用，并在显著位置标注“来源：署名新闻”和作者姓名；超出范围的部分视为未经授权，编辑部可以要求改正、停止使用或者解除授权。',
      plain: {
        zh: '有授权，也要按授权书的范围用，来源和作者都要写上。',
        en: 'With a licence: stay within its scope, print the credit line and the author’s name.',
      },
    },
    {
      no: '3.3',
      anchor: 'clause-3-3',
      kind: 'unlicensed_prohibition_and_liability',
      text: '没有签订协议或者取得授权书的，不得使用、销售或者转授权本网自有版权内容。擅自使用的，编辑部将依法要求其停止侵害、赔偿损失，并承担为制止侵权所付出的合理开支，例如公证、取证和律师费用。',
      plain: {
        zh: '没有授权就用，我们会依法追究，包括为维权花的合理费用。',
        en: 'Without a licence: we will pursue our claims by law, reasonable costs included.',
      },
    },
    {
      no: '4',
      anchor: 'clause-4',
      kind: 'reprint_disclaimer',
      text: '4．来源标为其他媒体或机构的稿件，由本网转载，意在为读者提供更多信息，不表示本网认同其中的观点，也不构成对其内容的保证。此类稿件的权利属于原权利人，本网无权许可他人使用。',
      plain: {
        zh: '来源写着别家的，是转载：权利在原作者和原媒体手里，请找他们。',
        en: 'Another source in the source line: a reprint. Ask the original holder.',
      },
    },
    {
      no: '5',
      anchor: 'clause-5',
      kind: 'contact_window',
      text: '5．对稿件内容、版权或者其他事项有疑问的，请自有关事由发生之日起30日内与编辑部联系；期限最后一日是法定休假日的，顺延至其后的第一个工作日。',
      plain: {
        zh: '请在30日内告诉我们，末日遇假期顺延。过了期限也可以来信，我们会注明并处理。',
        en: 'Write within 30 days; a last day off moves to the next working day. Late letters are read as well.',
      },
    },
  ],
}
