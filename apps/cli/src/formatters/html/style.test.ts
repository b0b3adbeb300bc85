import { expect, it } from 'vitest'
import { STYLE } from './style.js'

type Theme = ReadonlyMap<string, string>

const themes = [...STYLE.matchAll(/:root \{([^}]*)\}/g)].map(
  ([, body = '']): Theme => new Map([...body.matchAll(/--([a-z-]+): (#[0-9a-f]{3,6})/g)].map(([, name = '', color = '']) => [name, color])),
)

it('there are three themes: light, dark, printed', () => {
  expect(themes).toHaveLength(3)
})

it.each([
  ...['ink', 'pale', 'link', 'head', 'error', 'warning', 'compared'].flatMap((ink) => ['desk', 'sheet'].map((ground) => [ink, ground])),
  ...['error', 'warning'].flatMap((level) => ['ink', level].map((ink) => [ink, `${level}-tint`])),
])('words in %s can be read on %s in each of them', (ink = '', ground = '') => {
  for (const theme of themes) expect(contrast(theme.get(ink) ?? '', theme.get(ground) ?? '')).toBeGreaterThanOrEqual(4.5)
})

/** WCAG 2: the ratio of two luminances. */
function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

function luminance(color: string): number {
  const digits = color.slice(1)
  const full = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(full.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
