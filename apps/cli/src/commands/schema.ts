import type { SchemaName } from '@jianbao/schema'
import { unknownName } from '../problems.js'
import { EXIT, writeResult } from '../run.js'

/** `jianbao schema [name]`: a JSON Schema, or the names of those there are. */
export async function schemaCommand(name: string | undefined, options: { readonly outputFile?: string }): Promise<number> {
  const { schemaNames, toJsonSchema } = await import('@jianbao/schema')
  if (name !== undefined && !(schemaNames as readonly string[]).includes(name))
    throw unknownName('JB_SCHEMA', { zh: '格式定义', en: 'schema' }, name, schemaNames)
  const text = name === undefined ? schemaNames.join('\n') : JSON.stringify(toJsonSchema(name as SchemaName), null, 2)
  await writeResult(`${text}\n`, options)
  return EXIT.clean
}
