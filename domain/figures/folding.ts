/**
 * Folds a text character by character, so that every offset stays valid: full-width digits, letters and signs become half-width, and
 * the traditional forms that occur in numerals, units and their context become simplified. The full-width comma stays as it is,
 * because it separates clauses and not thousands.
 */
export function fold(text: string): string {
  const parts: string[] = []
  let from = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 0x80) continue
    const folded = foldings.get(code)
    if (folded === undefined) continue
    if (i > from) parts.push(text.slice(from, i))
    parts.push(folded)
    from = i + 1
  }
  if (from === 0) return text
  parts.push(text.slice(from))
  return parts.join('')
}

const traditional =
  '萬万億亿兩两個个點点項项噸吨輛辆臺台檯台條条張张間间隻只棟栋戶户畝亩頃顷圓圆歐欧鎊镑幣币盧卢韓韩時时鐘钟鍾钟週周歲岁級级顆颗場场屆届種种類类層层樓楼號号縣县' +
  '區区鎮镇鄉乡過过約约達达餘余幾几數数減减漲涨長长滿满為为爲为從从較较佔占際际們们員员筆笔單单發发處处頭头隊队組组對对雙双塊块冊册頁页門门課课節节車车輪轮畫画劃划' +
  '連连續续內内環环錄录強强榮荣獲获國国學学會会廳厅產产業业務务東东黨党貳二參参陸陆總总額额價价縮缩窄窄跌跌擴扩進进後后來来歷历曆历該该於于與与東东經经濟济財财' +
  '資资調调規规標标準准計计預预報报導导記记農农廣广應应現现實实際际關关開开機机構构設设備备醫医藥药療疗確确診诊傷伤亡亡離离線线網网絡络術术創创優优質质動动運运' +
  '輸输轉转載载選选舉举擊击億亿戰战勝胜負负敗败銀银銅铜獎奖牌牌賽赛隨随訂订購购買买賣卖貿贸貨货費费貸贷賬账蝕蚀虧亏損损盈盈餘余傑杰愛爱滬沪穀谷麥麦魚鱼雞鸡鴨鸭' +
  '牆墙壓压溫温濕湿風风雲云電电視视聽听讀读寫写說说話话認认識识讓让這这裡里裏里邊边問问題题嚴严樣样條条極极歸归屬属島岛嶼屿灣湾寧宁蘇苏陝陕遼辽龍龙貴贵慶庆壽寿廈厦' +
  '測测彈弹槍枪殺杀絕绝統统維维護护衛卫眾众裝装製制複复雜杂誌志聯联盟盟協协議议決决權权責责則则訓训練练習习師师徒徒慘惨嚇吓喪丧災灾難难檢检驗验萬万顯显僅仅僱雇' +
  '贏赢跡迹遠远逾逾邁迈鐵铁鋼钢鋁铝鉛铅鏈链鑽钻陣阵陽阳陰阴階阶隱隐藍蓝綠绿紅红黃黄補补蘋苹萊莱薩萨蘭兰虛虚衝冲觀观觸触訪访評评詢询試试詳详誤误談谈請请諮咨諾诺謝谢' +
  '證证譯译讚赞豐丰貧贫販贩貫贯費费賀贺賓宾賠赔賴赖軍军軌轨軟软輔辅適适遞递遷迁遺遗還还鄰邻醜丑釋释針针銷销錢钱錯错閉闭闊阔隧隧雖虽靈灵靜静頂顶順顺須须領领頻频' +
  '願愿飛飞飯饭飲饮館馆馬马駕驾騎骑驚惊體体鬥斗鮮鲜鳥鸟鹽盐齊齐齡龄歡欢殘残氣气漢汉潛潜澤泽濃浓營营爭争狀状獨独獻献療疗癌癌盤盘盡尽監监碼码礎础積积穩稳窮穷競竞' +
  '紀纪紐纽純纯級级終终結结給给絲丝編编縱纵績绩織织繼继羅罗義义聖圣聲声職职聯联肅肃腦脑臨临興兴舊旧艱艰藝艺處处蟲虫術术衝冲補补製制覽览訊讯訴诉詐诈誠诚'

const foldings = buildFoldings()

function buildFoldings(): Map<number, string> {
  const map = new Map<number, string>()
  for (let i = 0; i + 1 < traditional.length; i += 2) {
    const [from, to] = [traditional.charAt(i), traditional.charAt(i + 1)]
    if (from !== to) map.set(from.charCodeAt(0), to)
  }
  for (let code = 0xff10; code <= 0xff19; code++) map.set(code, String.fromCharCode(code - 0xfee0))
  for (let code = 0xff21; code <= 0xff3a; code++) map.set(code, String.fromCharCode(code - 0xfee0))
  for (let code = 0xff41; code <= 0xff5a; code++) map.set(code, String.fromCharCode(code - 0xfee0))
  for (const sign of '%.-~/():+$[]=<>') map.set(sign.charCodeAt(0) + 0xfee0, sign)
  const signs: Record<string, string> = {
    '\ufe6a': '%', '\u2212': '-', '\ufe63': '-', '\u2010': '-', '\u2011': '-', '\u2013': '—', '\u2015': '—', '\u2500': '—', '\u301c': '~', '\u223c': '~',
    '\u2236': ':', '\ufe55': ':', '\uffe5': '¥', '\uffe1': '£', '\u3000': ' ', '\u00a0': ' ', '\u2002': ' ', '\u2003': ' ', '\u2009': ' ', '\u202f': ' ', '\u25cb': '〇',
    // 伍, 陆, 拾 and 参 are surnames and verbs far more often than numerals; these occur in amounts written out in full.
    弍: '二', 壹: '一', 贰: '二', 叁: '三', 肆: '四', 柒: '七', 捌: '八', 玖: '九', 佰: '百', 仟: '千',
  }
  for (const [from, to] of Object.entries(signs)) map.set(from.charCodeAt(0), to)
  return map
}
