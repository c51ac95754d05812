export { extractFigures } from './extract'
export type { Claim, Extraction, ExtractionOptions, Figure, FigureKind, FigureRole, Operator, Period, Span } from './types'
