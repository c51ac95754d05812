/**
 * Where regions stand on a grid of squares, column and row. A grid is no map: it shows every region alike and draws no border. A grid is drawn whole,
 * with those that have no value said to have none.
 */
export type TileGrid = { columns: number; places: Readonly<Record<string, readonly [column: number, row: number, short: string]>> }

const provinces: TileGrid = {
  columns: 9,
  places: {
    230000: [8, 0, '黑龙江'],
    150000: [5, 1, '内蒙古'], 110000: [6, 1, '北京'], 210000: [7, 1, '辽宁'], 220000: [8, 1, '吉林'],
    650000: [0, 2, '新疆'], 620000: [2, 2, '甘肃'], 640000: [3, 2, '宁夏'], 610000: [4, 2, '陕西'], 140000: [5, 2, '山西'], 130000: [6, 2, '河北'], 120000: [7, 2, '天津'],
    540000: [1, 3, '西藏'], 630000: [2, 3, '青海'], 510000: [3, 3, '四川'], 500000: [4, 3, '重庆'], 410000: [5, 3, '河南'], 370000: [6, 3, '山东'], 320000: [7, 3, '江苏'],
    530000: [3, 4, '云南'], 520000: [4, 4, '贵州'], 420000: [5, 4, '湖北'], 340000: [6, 4, '安徽'], 330000: [7, 4, '浙江'], 310000: [8, 4, '上海'],
    450000: [4, 5, '广西'], 430000: [5, 5, '湖南'], 360000: [6, 5, '江西'], 350000: [7, 5, '福建'], 710000: [8, 5, '台湾'],
    440000: [5, 6, '广东'],
    460000: [4, 7, '海南'], 820000: [5, 7, '澳门'], 810000: [6, 7, '香港'],
  },
}

const henan: TileGrid = {
  columns: 5,
  places: {
    410500: [3, 0, '安阳'],
    410600: [3, 1, '鹤壁'], 410900: [4, 1, '濮阳'],
    419001: [1, 2, '济源'], 410800: [2, 2, '焦作'], 410700: [3, 2, '新乡'],
    411200: [0, 3, '三门峡'], 410300: [1, 3, '洛阳'], 410100: [2, 3, '郑州'], 410200: [3, 3, '开封'], 411400: [4, 3, '商丘'],
    410400: [1, 4, '平顶山'], 411000: [2, 4, '许昌'], 411100: [3, 4, '漯河'], 411600: [4, 4, '周口'],
    411300: [2, 5, '南阳'], 411700: [3, 5, '驻马店'],
    411500: [3, 6, '信阳'],
  },
}

/** The grid that all the regions stand on, or null: then they are set in rows. */
export const gridOf = (codes: readonly string[]): TileGrid | null =>
  [provinces, henan].find(({ places }) => codes.length > 0 && codes.every((code) => code in places)) ?? null
