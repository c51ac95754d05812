import type { DemoPicture } from '../types'
import { archive } from './archive'
import { bars } from './bars'
import { bridge } from './bridge'
import { city } from './city'
import { dots } from './dots'
import { factory } from './factory'
import { field } from './field'
import { hills } from './hills'
import { kites } from './kites'
import { lake } from './lake'
import { lanterns } from './lanterns'
import { newspapers } from './newspapers'
import { parcels } from './parcels'
import { port } from './port'
import { rings } from './rings'
import { roofs } from './roofs'
import { seals } from './seals'
import { terraces } from './terraces'
import { trails } from './trails'
import { train } from './train'
import { turbines } from './turbines'
import { wheat } from './wheat'

const credit = '绘图：署名新闻（演示）'

const entry = (key: string, svg: () => string, zh: string, en: string, caption: string): DemoPicture => ({
  key,
  svg,
  alt: { zh, en },
  caption,
  credit,
  kind: key === 'bars' ? 'chart' : 'illustration',
})

const agency = '示例图片社（演示）'

/** Drawn by us all the same; shown as another's, so that the demo has one. */
const ofAgency = (picture: DemoPicture): DemoPicture => ({ ...picture, credit: `绘图：${agency}`, thirdParty: agency })

/** All drawn pictures. None shows a real place. */
export const pictures: DemoPicture[] = [
  entry(
    'hills',
    hills,
    '水墨般的层层远山，淡黄的天上挂着一轮红日，几只飞鸟掠过',
    'Layers of ink-wash hills under a red sun, a few birds',
    '远山与红日。绘图，不是实景。',
  ),
  entry(
    'bridge',
    bridge,
    '三孔石拱桥横跨江面，桥影与桥身合成圆环，一只乌篷小船泊在桥边，柳枝垂下',
    'A three-arched stone bridge and its reflection, a small boat, willow branches',
    '石桥、小船与垂柳。绘图，不是实景。',
  ),
  entry(
    'field',
    field,
    '条状麦田向地平线汇聚，一台红色拖拉机停在田间，远处一排树',
    'Strips of field running to the horizon, a red tractor, a row of trees',
    '田垄伸向地平线。绘图，不是实景。',
  ),
  entry(
    'terraces',
    terraces,
    '层层茶垄随山势起伏，山坡上一座小木屋，远山在薄雾里',
    'Rows of tea following the slope, a small hut, hills in mist',
    '茶垄与木屋。绘图，不是实景。',
  ),
  entry(
    'lake',
    lake,
    '月夜的湖面，渔人提灯坐在小船上，前景是芦苇',
    'A lake by moonlight, a fisherman with a lamp, reeds in front',
    '月下湖面。绘图，不是实景。',
  ),
  entry('wheat', wheat, '逆光下成熟的麦穗，天边泛黄', 'Ripe ears of wheat against the light', '麦穗。绘图，不是实景。'),
  entry(
    'kites',
    kites,
    '晴空里三只风筝，白云停在远处丘陵上方',
    'Three kites in a clear sky above low hills',
    '晴天的风筝。绘图，不是实景。',
  ),
  entry(
    'city',
    city,
    '黄昏的城市天际线，窗口陆续亮灯，灯光落在水面上',
    'A skyline at dusk, windows lighting up, water in front',
    '暮色里的城市。绘图，不是任何一座真实城市。',
  ),
  entry(
    'factory',
    factory,
    '厂房里三台机械臂，传送带上排着纸箱，其中两只是红色',
    'Three robot arms over a belt of boxes, two of them red',
    '装配线。绘图，不是实景。',
  ),
  entry(
    'train',
    train,
    '白色高速列车驶过高架桥，远处是晨雾中的山',
    'A white high-speed train on a viaduct, hills in morning mist',
    '高架桥上的列车。绘图，不是实景。',
  ),
  ofAgency(
    entry(
      'lanterns',
      lanterns,
      '夜市上空挂着成串红灯笼，摊位亮着灯，几个人的背影',
      'Strings of red lanterns over a night market, stalls and silhouettes',
      '灯笼下的夜市。绘图，不是实景。',
    ),
  ),
  entry(
    'port',
    port,
    '码头上堆满各色集装箱，三台岸桥由远及近',
    'Coloured containers on a quay, three cranes',
    '集装箱码头。绘图，不是实景。',
  ),
  entry(
    'turbines',
    turbines,
    '日出时山脊上的风力发电机与输电铁塔',
    'Wind turbines and pylons on a ridge at sunrise',
    '风机与铁塔。绘图，不是实景。',
  ),
  entry(
    'seals',
    seals,
    '纸上一排排方形印痕，有阴文有阳文，印面是抽象笔画，空出三格',
    'Rows of square seal impressions in red, abstract strokes, three places empty',
    '印痕。印面是抽象图形，不是文字。',
  ),
  entry(
    'newspapers',
    newspapers,
    '桌上叠放三张报纸，一栏里有几行被标成蓝色，旁边放着一支红铅笔',
    'Three newspapers on a table, some lines marked blue, a red pencil',
    '版面与红铅笔。绘图。',
  ),
  entry(
    'dots',
    dots,
    '地图底纹上数千个蓝色小点聚成五簇，其间散着少量红点，一条河穿过',
    'Thousands of blue dots in five clusters on a map, a few red, a river',
    '每个点代表一户。示意图，不对应真实地区。',
  ),
  entry(
    'bars',
    bars,
    '四排由低到高的立体蓝色柱，前排一根是红色',
    'Four rows of rising blue columns, one of them red',
    '柱子排成的风景。示意图，不表示数值。',
  ),
  entry(
    'archive',
    archive,
    '一面墙的卡片柜，一只抽屉拉开，露出一叠卡片，其中一张标着蓝条',
    'A wall of card drawers, one pulled out, a card marked blue',
    '档案卡片柜。绘图。',
  ),
  entry(
    'parcels',
    parcels,
    '堆叠成片的快递纸箱，夹着几只红箱和蓝箱',
    'Stacks of cardboard boxes, a few red and blue',
    '包裹。绘图，不是实景。',
  ),
  entry(
    'trails',
    trails,
    '夜色里弯道上的红白车灯轨迹，路灯一直排到城边',
    'Red and white light trails on a bend at night, lamps to the city’s edge',
    '车灯轨迹。绘图，不是实景。',
  ),
  entry(
    'roofs',
    roofs,
    '成片的青瓦屋顶与白墙，一棵银杏正黄',
    'Grey tiled roofs and white walls, a golden ginkgo',
    '青瓦与银杏。绘图，不是实景。',
  ),
  entry(
    'rings',
    rings,
    '街区示意图上三道同心圆环，虚线步行路径从中心通向六个圆点',
    'Three rings over blocks of a town, dotted walking routes to six points',
    '步行圈示意图，不对应真实地区。',
  ),
]
