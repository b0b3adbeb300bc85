import type { Bilingual, MessageData, MessageValue } from './rule.js'

export type Language = 'zh-CN' | 'en'

/** Fills `{name}` in a message; a name without data is left standing, so that a test sees it. */
export function formatMessage(message: Bilingual, data: MessageData, language: Language): string {
  const template = language === 'en' ? message.en : message.zh
  return template.replace(/\{([A-Za-z]+)\}/g, (all, name: string) => (name in data ? String(inLanguage(data[name] ?? '', language)) : all))
}

export const inLanguage = (value: MessageValue, language: Language): string | number =>
  typeof value === 'object' ? (language === 'en' ? value.en : value.zh) : value
