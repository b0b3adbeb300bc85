import type { Language } from '@jianbao/lint'

/** Words in both languages. */
export interface Bilingual {
  readonly zh: string
  readonly en: string
}

/** The language of the locale: Chinese where it says so, else English. */
export function localeLanguage(environment: Readonly<Record<string, string | undefined>>): Language {
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || Intl.DateTimeFormat().resolvedOptions().locale
  return /^zh/i.test(locale) ? 'zh-CN' : 'en'
}

export const say = ({ zh, en }: Bilingual, language: Language): string => (language === 'en' ? en : zh)
