/** SDMX CL_OBS_STATUS as readers read it. */
export const statusLabels: Record<'A' | 'B' | 'D' | 'E' | 'F' | 'G' | 'I' | 'J' | 'K' | 'N' | 'P' | 'S' | 'U' | 'V' | 'W', string> = {
  A: '正常', P: '初步数', E: '估计', F: '预测', B: '口径变动', V: '未核实', D: '定义不同', G: '试验性', I: '插补', J: '免于执行标准', K: '并入他类', W: '含他类', N: '不显著', S: '特殊事件影响', U: '可靠性低',
}
