import { defineConfig } from '@jianbao/lint'
import example from 'jianbao-plugin-example'

export default defineConfig({
  extends: ['recommended'],
  plugins: [example],
  rules: {
    'example/place-missing': 'warn',
    'example/share-decimals': ['error', { decimals: 1 }],
  },
})
