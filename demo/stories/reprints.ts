import type { DemoStory } from '../types'
import { image, p, quote } from './compose'

type Reprint = Omit<DemoStory, 'kind' | 'fictional' | 'sources' | 'sourceLabel' | 'keyFigures' | 'regions' | 'byline'> & {
  originalTitle: string
  originalUrl: string
  originalAuthor: string
}

/** A reprint of the invented paper: its title, author and address are kept, the rights are its own. */
const reprint = (story: Reprint): DemoStory => ({
  kind: 'reprint',
  fictional: true,
  sources: ['example-evening'],
  sourceLabel: '来源：示例晚报（演示）',
  keyFigures: [],
  regions: [],
  byline: [],
  ...story,
})

export const reprints: DemoStory[] = [
  reprint({
    key: 'old-newspapers',
    genre: 'news',
    section: 'local',
    topics: ['newsroom'],
    headline: '云汀（虚构）图书馆里，有人一页页修旧报',
    shortTitle: '一页页修旧报',
    summary: '云汀市（虚构）图书馆的地下库房里，三位修复师傅用浆糊和薄纸修补旧报纸。最费工夫的不是破洞，是铁钉锈痕。',
    originalTitle: '地下库房的三个人：修报纸的日子',
    originalUrl: 'https://evening.example/2026/11/20/old-newspapers',
    originalAuthor: '示例晚报记者 演示寅',
    publishedAt: '2026-11-21T11:30:00+08:00',
    responsibleEditor: 'ren',
    picture: 'newspapers',
    body: [
      p('云汀市（虚构）图书馆地下库房常年十八摄氏度。三张长桌，三个人，桌上各摊着一份旧报，像摊着一张晒干的叶子。'),
      p('修报纸先要拆。过去装订用铁钉，几十年下来，锈从钉眼往四周爬，把铅字染成褐色。师傅用竹刀一点点剔，剔一张要半个上午。'),
      image('newspapers', '报纸示意图。绘图，不是实景。'),
      quote('破洞能补，字没了就真没了。所以有字的地方，宁可不补。', '修复师傅'),
      p('补洞的纸要比原纸薄，颜色要比原纸浅，让后来的人一眼看出哪里补过。师傅说，修旧如旧是外行话，内行讲究“补得出，看得见”。'),
      p('库房里还有一柜子没拆封的旧报。按现在的速度，要修到下一代人退休。没有人着急。'),
    ],
    en: {
      headline: 'Mending old newspapers, page by page',
      summary: 'Reprinted from an invented paper: three restorers in the basement of Yunting’s library.',
    },
  }),
  reprint({
    key: 'last-ferry',
    genre: 'news',
    section: 'local',
    topics: ['transport'],
    headline: '桥通了，安澜（虚构）最后一班渡船多开了一趟',
    shortTitle: '最后一班渡船',
    summary: '安澜县（虚构）大桥通车当晚，渡口的末班船按老规矩等完最后一位乘客。',
    originalTitle: '末班船等人',
    originalUrl: 'https://evening.example/2026/09/14/last-ferry',
    originalAuthor: '示例晚报记者 演示卯',
    publishedAt: '2026-09-15T09:20:00+08:00',
    responsibleEditor: 'ren',
    picture: 'bridge',
    body: [
      p('安澜县（虚构）的桥是傍晚通的。放完鞭炮，人都往桥上走，渡口反倒安静下来。'),
      p('末班船原定七点。船工看看岸上没人，正要解缆，坡上有人喊等一等。来的是一位卖豆腐的老人，挑着空担子。'),
      quote('桥我明天走。今天还坐船。', '卖豆腐的老人'),
      p('船到对岸，老人没下，说再坐回去，让船工一个人空着回不吉利。于是多开了一趟，没有收钱。'),
      p('渡口的木牌第二天摘下来，背面用墨写着开渡的年份，前两个字已经看不清了。'),
      p('如今渡口只剩一棵歪脖子柳树。桥上的人走得快，很少往下看。船工改在桥头看自行车，说这活儿清闲，就是没有水声。'),
      p('有人问他最后一趟为什么不收钱。他想了想说，那天不算载客，算送行。'),
    ],
    en: {
      headline: 'The bridge is open; the last ferry ran once more',
      summary: 'Reprinted from an invented paper: the ferry of Anlan waits for its last passenger, as always.',
    },
  }),
  reprint({
    key: 'kite-day',
    genre: 'news',
    section: 'livelihood',
    topics: ['environment'],
    headline: '云汀（虚构）小学把一节数学课搬到了风筝下面',
    shortTitle: '风筝下的数学课',
    summary: '云汀市（虚构）一所小学用风筝线教测高，学生算出的高度相差一倍，老师说这正是要讲的。',
    originalTitle: '风筝有多高？全班三十种答案',
    originalUrl: 'https://evening.example/2026/11/16/kite-day',
    originalAuthor: '示例晚报记者 演示辰',
    publishedAt: '2026-11-17T15:10:00+08:00',
    responsibleEditor: 'ren',
    picture: 'kites',
    body: [
      p('云汀市（虚构）一所小学上周把数学课搬到河滩。题目只有一道：天上的风筝有多高？'),
      p(
        '学生量线长，估角度，画三角形。收上来的答案最低的和最高的差了一倍。有人算错，更多的是线没有拉直：风筝线会弯，弯的线不是三角形的边。',
      ),
      image('kites', '风筝示意图。绘图，不是实景。'),
      quote('答案不一样不要紧，要紧的是写清楚你把弯线当成了直线。', '任课老师'),
      p('下课前，老师把三十个答案写在一张纸上，没有打勾，只在每个数旁边抄下它的假设。'),
      p('有个孩子在纸角写道：如果风再大一点，线会直一些，我的答案就会准一些。老师在旁边批了四个字：请等大风。'),
    ],
    en: {
      headline: 'A maths lesson under the kites',
      summary: 'Reprinted from an invented paper: thirty answers to one question, each with its assumption.',
    },
  }),
]
