export {
  type ArticleFigures,
  createFiguresReader,
  type FiguresOptions,
  type FiguresReader,
  type Passage,
  type PassageQuantity,
  readFigures,
} from './figures.js'
export { readQuantities, type SpannedQuantity } from './quantities.js'
export type { PassageRole } from './relations/reading.js'
