/**
 * The character that is meant by one that only the font asked for: ligatures (ﬁ), radicals that look like a character (⼈ for 人, as some
 * programs write), compatibility forms of Chinese characters. Control signs and the like are nothing.
 */
export function plainCharacters(text: string): string {
  if (/^[\x20-\x7e\u3000-\u9fff\uff01-\uff60]*$/.test(text)) return text
  return text
    .replace(/[\ufb00-\ufb06\u2f00-\u2fd5\u2e9f\u2ef3]/g, (sign) => sign.normalize('NFKC'))
    .replace(/[\uf900-\ufaff]/g, (sign) => sign.normalize('NFC'))
    .replace(/[\u2e80-\u2ef2]/g, (sign) => RADICALS.get(sign) ?? sign)
    .replace(/[\t\n\r\u00a0\u2000-\u200a\u202f\u205f]/g, ' ')
    .replace(/[\x00-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffe\uffff]/g, '')
}

/** Of the radicals supplement, those that are characters themselves; Unicode has no mapping for them. */
const RADICALS = new Map(
  [
    '⺁厂 ⺟母 ⺠民 ⺮竹 ⻁虎 ⻄西 ⻅见 ⻆角 ⻉贝 ⻋车 ⻓长 ⻔门 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻢马 ⻣骨 ⻤鬼',
    '⻥鱼 ⻦鸟 ⻨麦 ⻩黄 ⻬齐 ⻮齿 ⻰龙 ⺌小 ⺼肉 ⻊足 ⻌辶 ⺾艹 ⻗雨 ⻖阝 ⻏阝 ⺩王 ⺪疋 ⺬示 ⺶羊 ⺷羊 ⺡氵 ⺣灬',
  ]
    .join(' ')
    .split(' ')
    .map((pair) => [[...pair][0] ?? '', [...pair][1] ?? ''] as const),
)
