import type { FigureKind } from './types'

/**
 * `small` says whether a small Chinese numeral before the unit counts something: 三家 does, 三分 and 两面 are mostly words of another kind
 * and need an Arabic numeral or a large value.
 */
export type UnitGroup = { kind: FigureKind; small: boolean; words: string }

/** Units and classifiers in their folded, simplified form. The longest match wins, so 平方米 is never 平方. */
export const unitGroups: readonly UnitGroup[] = [
  { kind: 'share', small: true, words: '% ‰ ‱ ℅' },
  { kind: 'rate', small: true, words: '个百分点 百分点 个基点 基点 个bp bp BP 个BP' },
  { kind: 'ratio', small: true, words: '倍 番 折' },
  { kind: 'index', small: false, words: '点 个点 分贝 dB' },
  {
    kind: 'count', small: true,
    words:
      '家 个 名 项 条 件 种 类 所 座 处 台 套 辆 艘 架 列 部 部分 本 册 篇 幅 张 份 封 枚 颗 粒 只 头 匹 株 棵 根 支 块 间 栋 幢 户 层 道 段 场 次 起 例 宗 桩 笔 批 组 对 双 口 ' +
      '轮 局 盘 圈 顿 人 位 人次 户次 家次 件次 辆次 架次 艘次 台次 头次 列次 班次 航次 车次 批次 场次 趟 遍 节 门 章 款 首 部门 家庭 眼 孔 朵 束 扇 顶 床 把 枝 尾 羽 峰 箱 袋 包 桶 瓶 盒 罐 筐 捆 卷 杯 碗 盏 ' +
      '大类 小类 门类 人份 剂次 人天 个工日 工日 标准箱 标箱 自然箱 床位 泊位 伙 席 票 单 样 任 拨 副 幕 集 则 档 座次 ' +
      '组织 款次 声 枪 拳 刀 针 剂 片 枚次 具 门次 梯次 挺 株次 站 截 摞 串 沓 樽 名次 员 管 发 丛 墩 堵 垛 面 级次',
  },
  {
    kind: 'count', small: false,
    words:
      '大 强 分 胜 平 负 金 银 铜 省份 省市 省区 省区市 城市 地市 市州 州市 市县 县市 县市区 县区 区县 区市 市区 县城 省 市 县 区 镇 乡 乡镇 街道 村 村镇 社区 国 国家 ' +
      '院校 高校 学校 校 医院 店 门店 网点 机组 车位 车道 线路 站点 机位 航线 航班 单位 企业 公司 机构 团队 班 队 股 手 注 字 词 句 页 行 集 帧 像素 步 跳 环 篮板 助攻 抢断 盖帽 ' +
      '参数 桌 餐 份额 席位 座位 基站 端口 芯 对次 学时 课时 学分 人时 字节 代 点赞 跨 节点 核 期 届 TEU FEU token tokens Token 面次 方案 族 民族 版面 版 关 路 格 寸 英里 ' +
      '帕 位数 天次 连冠 连胜 连败 连阳 连跌 连涨 连板 板 人头 词条 条目 屏 辑 折页 频次 通 车 球 杆 堂 锅 棚 栏 窝 垄 仓 排 挂 提 篓 茬 滴 尊 方 标方 标准方 标台 标车 记 靶 角 毛 台套 名额 课次',
  },
  {
    kind: 'amount', small: true,
    words:
      '元 美元 港元 欧元 日元 英镑 韩元 卢布 澳元 加元 新元 新加坡元 瑞士法郎 法郎 瑞郎 马克 卢比 泰铢 越南盾 印尼盾 盾 雷亚尔 比索 里拉 兰特 林吉特 令吉 台币 新台币 日圆 圆 韩圜 ' +
      '澳门元 新西兰元 加拿大元 澳大利亚元 港币 人民币 美金 块钱 第纳尔 里亚尔 迪拉姆 克朗 瑞典克朗 丹麦克朗 挪威克朗 福林 兹罗提 索姆 坚戈 谢克尔 新谢克尔 奈拉 先令 格里夫纳 列弗 列伊 塔卡 基普 缅元 图格里克 瑞尔 马纳特 美分 欧分 港仙 分钱 ' +
      '元/吨 元/平方米 元/立方米 元/千瓦时 元/人 元/月 元/斤 元/公斤 元/千克 元/升 元/股 元/天 元/度 元/亩 元/年 美元/桶 美元/盎司 美元/吨 元/㎡ ' +
      '吨 千吨 公吨 公克 台斤 司马斤 克 千克 公斤 斤 市斤 毫克 微克 磅 盎司 克拉 担 吨标准煤 吨标煤 吨二氧化碳 吨二氧化碳当量 吨当量 吨油当量 油当量吨 桶油当量 载重吨 总吨 综合吨 吨级 吨公里 人公里 换算吨公里 ' +
      '米 厘米 毫米 分米 微米 纳米 千米 公里 海里 英里 英尺 英寸 呎 英呎 马赫 里 丈 尺 光年 车公里 单公里 线公里 皮长公里 芯公里 公尺 公分 公厘 ' +
      '平方米 平方公里 平方千米 平方厘米 平方毫米 平方英尺 平方尺 方呎 平方呎 平方英里 平方英寸 立方英寸 平方 平米 亩 公顷 顷 英亩 亩次 公亩 坪 平方公尺 ' +
      '立方米 立方 立方千米 立方厘米 立方英尺 标准立方米 标立方米 立方公尺 升 毫升 公升 加仑 千升 微升 立方米/秒 立方米/日 ' +
      '千瓦时 千瓦小时 瓦时 兆瓦时 吉瓦时 千瓦 兆瓦 瓦 吉瓦 太瓦时 太瓦 千伏 伏 伏特 安培 毫安 毫安时 安时 千伏安 兆伏安 马力 匹马力 焦 焦耳 千焦 卡路里 大卡 千卡 卡 ' +
      '百帕 千帕 兆帕 帕 赫兹 赫 千赫 兆赫 吉赫 兆 兆比特 字节 千兆 比特 流明 勒克斯 牛 牛米 牛·米 贝克勒尔 毫西弗 微西弗 西弗 毫摩尔/升 毫米汞柱 ' +
      '摄氏度 华氏度 ℃ °C ℉ °F 度 开尔文 ' +
      '微克/立方米 毫克/立方米 毫克/升 微克/升 毫克/千克 毫克/公斤 克/升 克/千米 毫克/100毫升 人/平方公里 公里/小时 千米/小时 公里每小时 千米每小时 米/秒 米每秒 毫米/小时 吨/年 吨/日 吨/天 次/分 次/分钟 升/百公里',
  },
  {
    kind: 'amount', small: true,
    words:
      'km cm mm m dm μm um nm km² km2 ㎡ m² m2 m³ m3 ㎥ ㎞ ㎝ ㎜ ㎏ hm² hm2 cm² cm2 kg g mg μg ug t L l mL ml kW MW GW TW kWh KWh kwh MWh GWh TWh Wh kW·h MW·h W V kV KV mAh Ah ' +
      'kPa MPa hPa Pa Hz kHz MHz GHz KB MB GB TB PB EB ZB kbps Kbps Mbps Gbps Tbps bit km/h kph mph m/s m³/s μg/m³ ug/m3 mg/m³ mg/L mg/l g/km N·m Nm nits nit h min s ms ppm ppb pH oz lb ft TOPS FLOPS PFLOPS EFLOPS ' +
      'Pflops kcal kJ MJ lx lm Bq mSv mm/h L/100km 公里/h mmHg mmol/L dpi ha rpm Wh/kg g/cm³ V/m',
  },
  { kind: 'duration', small: true, words: '年 个月 个多月 天 周 个星期 星期 个礼拜 小时 个小时 个钟头 钟头 分钟 秒 秒钟 毫秒 微秒 岁 周岁 个工作日 工作日 个季度 个交易日 交易日 昼夜 日 年度 个年头 年头 载 夜 晚 个世纪 世纪 月龄 个昼夜 个晚上 个月份 个学期 学期 学年 个学年 刻钟 个赛季 赛季 代人 旬 个航季' },
  { kind: 'index', small: false, words: '级 星 星级' },
]
