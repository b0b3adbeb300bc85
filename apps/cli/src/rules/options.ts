import type { Rule } from '@jianbao/lint'

/** The options of a rule as JSON Schema. */
export async function optionsSchema(options: NonNullable<Rule['options']>) {
  const { z } = await import('zod')
  return z.toJSONSchema(options(z) as ReturnType<typeof z.strictObject>, { io: 'input' })
}
