import { bahtText, cardinalText, dollarText, ordinalText, thaiCounting, vietnameseCounting } from './number-words.js'

/** How a program writes a number of its own: nothing where it has no sign for it, so that it writes a plain one. */
type Form = (value: number) => string | undefined

/**
 * The number of a list item as a format writes it. Formats are named as ST_NumberFormat (ISO/IEC 29500-1, 17.18.59) names them; `bullet`
 * and `custom` are none. A number that is beyond the signs of a format is written in figures, as the programs do.
 *
 * @returns nothing where the format is not known.
 */
export function formatNumber(value: number, format: string): string | undefined {
  const form = Object.hasOwn(FORMS, format) ? FORMS[format] : undefined
  return form && (form(value) ?? String(value))
}

const at =
  (signs: readonly string[]): Form =>
  (value) =>
    signs[value - 1]

const run = (first: number, count: number) => Array.from({ length: count }, (_, index) => String.fromCodePoint(first + index))

/** A, B, … Z, AA, BB. */
const repeated =
  (letters: readonly string[]): Form =>
  (value) =>
    value < 1 || value > letters.length * MOST_REPEATED
      ? undefined
      : letters[(value - 1) % letters.length]?.repeat(Math.floor((value - 1) / letters.length) + 1)

const MOST_REPEATED = 30

const cycled =
  (signs: readonly string[]): Form =>
  (value) =>
    value < 1 ? undefined : signs[(value - 1) % signs.length]

const digits =
  (signs: string): Form =>
  (value) =>
    String(value).replace(/[0-9]/g, (digit) => [...signs][Number(digit)] ?? digit)

function roman(value: number): string | undefined {
  if (value < 1 || value > 32_767) return undefined
  let rest = value
  let text = ''
  for (const [worth, letters] of ROMAN)
    while (rest >= worth) {
      text += letters
      rest -= worth
    }
  return text
}

const ROMAN: readonly [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

interface Counting {
  readonly digits: string
  /** Ten, a hundred, a thousand. */
  readonly units: string
  readonly tenThousand: string
  /** One stands before ten where nothing else does, too: 壹拾. */
  readonly oneTen?: true
  /** No one stands before a hundred and a thousand: 百. */
  readonly bareUnits?: true
}

/** 十二, 一百零五, 三千. */
const counting =
  ({ digits: signs, units, tenThousand, oneTen, bareUnits }: Counting): Form =>
  (value) => {
    if (value < 0 || value > 99_999_999) return undefined
    if (value === 0) return signs[0]
    const below = (number: number, isFirst: boolean): string => {
      let text = ''
      let hasGap = false
      for (let power = 3; power >= 0; power -= 1) {
        const digit = Math.floor(number / 10 ** power) % 10
        if (digit === 0) {
          hasGap ||= text !== '' && !bareUnits
          continue
        }
        if (hasGap) text += signs[0]
        hasGap = false
        const isBare = digit === 1 && power > 0 && (bareUnits === true || (power === 1 && text === '' && isFirst && !oneTen))
        text += (isBare ? '' : signs[digit]) + (power > 0 ? (units[power - 1] ?? '') : '')
      }
      return text
    }
    const [high, low] = [Math.floor(value / 10_000), value % 10_000]
    const joint = high > 0 && low > 0 && low < 1000 && !bareUnits ? signs[0] : ''
    return high > 0 ? below(high, true) + tenThousand + joint + below(low, false) : below(low, true)
  }

const simplified = counting({ digits: '零一二三四五六七八九', units: '十百千', tenThousand: '万' })
const traditional = counting({ digits: '零一二三四五六七八九', units: '十百千', tenThousand: '萬' })
const japanese = counting({ digits: '〇一二三四五六七八九', units: '十百千', tenThousand: '万', bareUnits: true })

const STEMS = [...'甲乙丙丁戊己庚辛壬癸']
const BRANCHES = [...'子丑寅卯辰巳午未申酉戌亥']
const AIUEO = [...'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン']
const IROHA = [...'イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン']
/** The half-width letters, in the order of アイウエオ. */
const HALF_WIDTH = [...'ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝ']
const halfWidth = (letter: string) => HALF_WIDTH[AIUEO.indexOf(letter)] ?? letter
const GANADA = [...'가나다라마바사아자차카타파하']
const CHOSUNG = [...'ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ']
const RUSSIAN = [...'абвгдежзиклмнопрстуфхцчшщыэюя']
const HEBREW = [...'אבגדהוזחטיכלמנסעפצקרשת']
const ARABIC = [...'أبتثجحخدذرزسشصضطظعغفقكلمنهوي']
const ABJAD = [...'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ']
const HINDI_CONSONANTS = [...'कखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसह']
const HINDI_VOWELS = [...'अआइईउऊऋऌऍऎएऐऑऒओऔ', 'अं', 'अः']
const HINDI_NUMBERS = 'एक दो तीन चार पाँच छः सात आठ नौ दस ग्यारह बारह तेरह चौदह पन्द्रह सोलह सत्रह अठारह उन्नीस बीस'.split(' ')
const THAI_LETTERS = [...'กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ']

/** The letters of the values 1–9, 10–90 and 100–400; fifteen and sixteen avoid a name of God. */
function hebrewNumber(value: number): string | undefined {
  if (value < 1 || value > 499) return undefined
  const tens = value % 100
  const hundreds = value >= 100 ? (HEBREW[17 + Math.floor(value / 100)] ?? '') : ''
  if (tens === 15 || tens === 16) return `${hundreds}ט${tens === 15 ? 'ו' : 'ז'}`
  return hundreds + (tens >= 10 ? (HEBREW[8 + Math.floor(tens / 10)] ?? '') : '') + (tens % 10 > 0 ? (HEBREW[(tens % 10) - 1] ?? '') : '')
}

function ordinal(value: number): string {
  const isTeen = Math.floor(value / 10) % 10 === 1
  return `${value}${isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')}`
}

const FORMS: Readonly<Record<string, Form>> = {
  aiueo: repeated(AIUEO.map(halfWidth)),
  aiueoFullWidth: repeated(AIUEO),
  arabicAbjad: repeated(ABJAD),
  arabicAlpha: repeated(ARABIC),
  bahtText,
  cardinalText,
  chicago: repeated([...'*†‡§']),
  chineseCounting: simplified,
  chineseCountingThousand: simplified,
  chineseLegalSimplified: counting({ digits: '零壹贰叁肆伍陆柒捌玖', units: '拾佰仟', tenThousand: '万', oneTen: true }),
  chosung: repeated(CHOSUNG),
  decimal: String,
  decimalEnclosedCircle: at([...run(0x2460, 20), ...run(0x3251, 15), ...run(0x32b1, 15)]),
  decimalEnclosedCircleChinese: at([...run(0x2460, 20), ...run(0x3251, 15), ...run(0x32b1, 15)]),
  decimalEnclosedFullstop: at(run(0x2488, 20)),
  decimalEnclosedParen: at(run(0x2474, 20)),
  decimalFullWidth: digits('０１２３４５６７８９'),
  decimalFullWidth2: digits('０１２３４５６７８９'),
  decimalHalfWidth: String,
  decimalZero: (value) => String(value).padStart(2, '0'),
  dollarText,
  ganada: repeated(GANADA),
  hebrew1: hebrewNumber,
  hebrew2: repeated(HEBREW),
  hex: (value) => value.toString(16).toUpperCase(),
  hindiConsonants: repeated(HINDI_CONSONANTS),
  hindiCounting: at(HINDI_NUMBERS),
  hindiNumbers: digits('०१२३४५६७८९'),
  hindiVowels: repeated(HINDI_VOWELS),
  ideographDigital: digits('〇一二三四五六七八九'),
  ideographEnclosedCircle: at(run(0x3280, 10)),
  ideographLegalTraditional: counting({ digits: '零壹貳參肆伍陸柒捌玖', units: '拾佰仟', tenThousand: '萬', oneTen: true }),
  ideographTraditional: cycled(STEMS),
  ideographZodiac: cycled(BRANCHES),
  ideographZodiacTraditional: cycled(Array.from({ length: 60 }, (_, index) => `${STEMS[index % 10]}${BRANCHES[index % 12]}`)),
  iroha: repeated(IROHA.map(halfWidth)),
  irohaFullWidth: repeated(IROHA),
  japaneseCounting: japanese,
  japaneseDigitalTenThousand: digits('〇一二三四五六七八九'),
  japaneseLegal: counting({ digits: '零壱弐参四伍六七八九', units: '拾百阡', tenThousand: '萬', oneTen: true }),
  koreanCounting: counting({ digits: '영일이삼사오육칠팔구', units: '십백천', tenThousand: '만', bareUnits: true }),
  koreanDigital: digits('영일이삼사오육칠팔구'),
  koreanDigital2: digits('零一二三四五六七八九'),
  koreanLegal: (value) =>
    value < 1 || value > 99
      ? undefined
      : (['', '열', '스물', '서른', '마흔', '쉰', '예순', '일흔', '여든', '아흔'][Math.floor(value / 10)] ?? '') +
        (['', '하나', '둘', '셋', '넷', '다섯', '여섯', '일곱', '여덟', '아홉'][value % 10] ?? ''),
  lowerLetter: repeated(run(0x61, 26)),
  lowerRoman: (value) => roman(value)?.toLowerCase(),
  none: () => '',
  numberInDash: (value) => `- ${value} -`,
  ordinal,
  ordinalText,
  russianLower: repeated(RUSSIAN),
  russianUpper: repeated(RUSSIAN.map((letter) => letter.toUpperCase())),
  taiwaneseCounting: traditional,
  taiwaneseCountingThousand: traditional,
  taiwaneseDigital: digits('○一二三四五六七八九'),
  thaiCounting,
  thaiLetters: repeated(THAI_LETTERS),
  thaiNumbers: digits('๐๑๒๓๔๕๖๗๘๙'),
  upperLetter: repeated(run(0x41, 26)),
  upperRoman: roman,
  vietnameseCounting,
}
