import { notice } from './notice'
import type { DemoClause, DemoNotice } from './types'

const { operator, rightsManager, creditLine, brandAliases, markerStems, contactWindow } = notice
const shared = {
  key: 'open-data', title: { zh: '开放数据稿件声明', en: 'Notice for open data stories' }, operator, rightsManager, creditLine, brandAliases, markerStems, appliesTo: 'named' as const, reviewBy: '2027-01-15',
}

const clause = (no: string, kind: DemoClause['kind'], text: string, zh: string, en: string): DemoClause => ({ no, anchor: `clause-${no}`, kind, text, plain: { zh, en } })

const scope = clause(
  '1', 'operator_statement', '1．本声明由署名新闻编辑部（演示）制定，适用于署名新闻（演示版）选用本声明的稿件；没有选用的稿件，适用《版权与授权声明》。',
  '只有选了这份声明的稿件才适用；别的稿件看另一份。', 'Only stories that name this notice are under it.',
)
const reserved = clause(
  '2', 'reserved_by_source_label', '2．适用本声明的稿件，除下文许可的使用外，编辑部保留全部权利；许可以外的使用，应当事先取得编辑部的书面授权。',
  '没写进许可的用法，仍要先拿书面授权。', 'What is not freed below needs written permission.',
)

/** A second notice of the demo edition, for stories about public statistics: what it frees is data, which the rights engine reads. In two versions. */
export const openDataNotices: DemoNotice[] = [
  {
    ...shared, no: 1, effectiveFrom: '2024-01-01T00:00:00+08:00', contactWindow,
    freeUse: { clause: '3', acts: ['excerpt'], channels: ['*'], media: ['text'], edit: 'none' },
    clauses: [
      scope, reserved,
      clause(
        '3', 'free_use_grant', '3．任何人可以摘编适用本声明的稿件中的文字，不必另行申请，但须注明“来源：署名新闻”，并且不得改动数字和结论。',
        '可以摘一段去用，写明来源，数字别改。', 'Anybody may excerpt the text with the credit line, figures unchanged.',
      ),
      clause('4', 'contact_window', '4．对本声明有疑问的，请自有关事由发生之日起30日内与编辑部联系。', '有疑问，30日内来信。', 'Write within 30 days.'),
    ],
  },
  {
    ...shared, no: 2, effectiveFrom: '2025-06-01T00:00:00+08:00', contactWindow: { ...contactWindow, days: 60 },
    freeUse: { clause: '4', acts: ['repost', 'excerpt'], channels: ['web:*'], media: ['text'], edit: 'none' },
    clauses: [
      scope, reserved,
      clause(
        '3', 'own_rights_definition', '3．稿件里的图片、照片不在本声明的许可之列；注明由他人享有权利的内容，应当向权利人取得许可。',
        '图片不在免费之列；别人的东西，找别人要许可。', 'Pictures are not freed; others’ content is for its holders to license.',
      ),
      clause(
        '4', 'free_use_grant', '4．任何人可以在网站上转载、摘编适用本声明的稿件中的文字，不必另行申请，但须注明“来源：署名新闻”并链接原文，不得改动数字、文字和结论。',
        '文字可以整篇转到网站上：写来源、链接原文、不改字。', 'The text may be reposted on web sites: credit, link, no changes.',
      ),
      clause(
        '5', 'unlicensed_prohibition_and_liability', '5．超出上述许可使用的，编辑部将依法要求停止侵害、赔偿损失，并承担为此付出的合理开支。',
        '超出许可的使用，我们会依法追究。', 'Beyond this we pursue our claims by law.',
      ),
      clause('6', 'contact_window', '6．对本声明有疑问的，请自有关事由发生之日起60日内与编辑部联系。', '有疑问，60日内来信。', 'Write within 60 days.'),
    ],
  },
]
