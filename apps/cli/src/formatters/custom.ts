import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { FileResult } from '@jianbao/schema'
import { Problem } from '../problems.js'
import type { CheckedFile, FormatContext, Formatter } from './formatter.js'

/** What a module of one's own exports: the results and the context to the text that is printed. */
type Format = (results: readonly FileResult[], context: FormatContext) => string | Promise<string>

/**
 * A formatter of one's own, by the path or package of an ES module whose default export is a function of the results, or a
 * {@link Formatter}.
 *
 * @throws {Problem} for a module that is not there, or exports something else.
 */
export async function customFormatter(name: string): Promise<Formatter> {
  const exported = await load(name)
  if (typeof exported === 'function') {
    const format = exported as Format
    return {
      id: name,
      end: (files: readonly CheckedFile[], context) =>
        format(
          files.map(({ result }) => result),
          context,
        ),
    }
  }
  if (isFormatter(exported)) return exported
  throw new Problem('JB_FORMAT', {
    zh: `${name} 不是输出格式。它的默认导出要是函数 (results, context) => string，或有 each、end 的对象。`,
    en: `${name} is no formatter. Its default export is a function (results, context) => string, or an object with each or end.`,
  })
}

async function load(name: string): Promise<unknown> {
  const path = resolve(name)
  try {
    const module = (await import(existsSync(path) ? pathToFileURL(path).href : name)) as { default?: unknown }
    return module.default
  } catch (error) {
    const reason = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''
    throw new Problem('JB_FORMAT', {
      zh: `输出格式 ${name} 无法加载：${reason}。请检查路径和语法。`,
      en: `The formatter ${name} cannot be loaded: ${reason}. Check its path and syntax.`,
    })
  }
}

const isFormatter = (exported: unknown): exported is Formatter =>
  typeof exported === 'object' &&
  exported !== null &&
  (['raw', 'each', 'end'] as const).some((key) => typeof (exported as Formatter)[key] === 'function')
