import type { Language } from '@jianbao/lint'
import type { Bilingual } from '@jianbao/parser'

export type { Bilingual }

/** The language of the locale: Chinese where it says so, else English. */
export function localeLanguage(environment: Readonly<Record<string, string | undefined>>): Language {
  const named = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG']
  // Windows names no locale in the environment; elsewhere none named is C. Asking Intl costs as much as reading a bulletin.
  const locale = named || (process.platform === 'win32' ? Intl.DateTimeFormat().resolvedOptions().locale : 'C')
  return /^zh/i.test(locale) ? 'zh-CN' : 'en'
}

export const say = ({ zh, en }: Bilingual, language: Language): string => (language === 'en' ? en : zh)
