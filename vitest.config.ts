import { defineConfig } from 'vitest/config'

const conditions = ['jianbao-source']

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    onConsoleLog: (log) => {
      throw new Error(`a test wrote to the console: ${log}`)
    },
    projects: [
      {
        extends: true,
        test: { name: 'packages', include: ['packages/*/src/**/*.test.ts', 'apps/cli/src/**/*.test.ts'], typecheck: { enabled: false } },
      },
      { extends: true, test: { name: 'command', include: ['tests/**/*.test.ts'], globalSetup: ['tests/build-command.ts'], testTimeout: 60_000 } },
    ],
  },
})
