/** Operators as a Chinese text says them before the number. */
const operatorWords: Record<string, string> = { '≈': '约', '>': '超', '≥': '至少', '<': '不足', '≤': '至多' }

/** 约 for ≈; nothing for a plain value. */
export const operatorWord = (operator: string): string => operatorWords[operator] ?? ''
