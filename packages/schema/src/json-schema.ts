import { z } from 'zod'
import { Bulletin } from './bulletin.js'
import { Config } from './config.js'
import { Figures } from './figures.js'
import { Finding, LintResult } from './finding.js'

const SCHEMAS = { bulletin: Bulletin, figures: Figures, finding: Finding, 'lint-result': LintResult, config: Config }

/** The schemas that can be printed. */
export type SchemaName = keyof typeof SCHEMAS
export const schemaNames = Object.keys(SCHEMAS) as SchemaName[]

/** The major version of the formats, in every `$id`. */
const MAJOR = 1

/**
 * The JSON Schema (draft 2020-12) of one of the formats.
 *
 * Objects are open: fields are added in minor versions, and a reader must pass over those that it does not know.
 */
export function toJsonSchema(name: SchemaName): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(SCHEMAS[name], { io: 'input', target: 'draft-2020-12' })
  return { $schema, $id: `urn:jianbao:${name}:${MAJOR}`, title: `jianbao ${name}`, ...schema }
}
