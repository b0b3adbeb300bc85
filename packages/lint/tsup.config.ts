import { defineConfig } from 'tsup'

export default defineConfig({
  entry: ['src/index.ts', 'src/remark.ts', 'src/textlint.ts'],
  format: 'esm',
  dts: true,
  target: 'node20',
  clean: true,
})
