import { placeMissing } from './rules/place-missing.js'
import { shareDecimals } from './rules/share-decimals.js'

/** What `plugins` of a configuration takes: a name for messages, and the rules. */
export default {
  name: 'jianbao-plugin-example',
  rules: [placeMissing, shareDecimals],
}
