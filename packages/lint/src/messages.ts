import type { Bilingual } from './rule.js'

export type Language = 'zh-CN' | 'en'

/** Fills `{name}` in a message; a name without data is left standing, so that a test sees it. */
export function formatMessage(message: Bilingual, data: Readonly<Record<string, string | number>>, language: Language): string {
  const template = language === 'en' ? message.en : message.zh
  return template.replace(/\{([A-Za-z]+)\}/g, (all, name: string) => (name in data ? String(data[name]) : all))
}
