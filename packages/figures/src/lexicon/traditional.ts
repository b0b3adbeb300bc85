const PAIRS =
  '萬万 億亿 兩两 倆两 貳贰 參叁 陸陆 個个 點点 餘余 數数 幾几 戶户 處处 場场 間间 條条 項项 歲岁 塊块 隻只 雙双 噸吨 畝亩 裡里 達达 約约 過过 負负'

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(PAIRS.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)]))

const IS_TRADITIONAL = new Uint8Array(0x10000)
for (const sign of SIMPLIFIED.keys()) IS_TRADITIONAL[sign.charCodeAt(0)] = 1

/** The signs of numerals, hedges and units in their simplified form, one for one: 三萬兩千個 is read as 三万两千个, at the same offsets. */
export function simplified(text: string): string {
  for (let at = 0; at < text.length; at += 1)
    if (IS_TRADITIONAL[text.charCodeAt(at)] === 1) return text.replace(TRADITIONAL, (sign) => SIMPLIFIED.get(sign) ?? sign)
  return text
}

const TRADITIONAL = new RegExp(`[${[...SIMPLIFIED.keys()].join('')}]`, 'g')
