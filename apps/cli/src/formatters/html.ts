import type { Formatter } from './formatter.js'
import { page } from './html/page.js'

/** One page to read in a browser: the bulletins in full, with the findings in the margin. */
export const html: Formatter = {
  id: 'html',
  needsBulletins: true,
  end: page,
}
