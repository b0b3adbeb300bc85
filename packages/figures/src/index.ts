export {
  type ArticleFigures,
  type FiguresOptions,
  type Passage,
  type PassageQuantity,
  type PassageRole,
  readFigures,
} from './figures.js'
export { readQuantities, type SpannedQuantity } from './quantities.js'
