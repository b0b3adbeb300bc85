import type { defineConfig } from '@jianbao/lint'

/** What `plugins` of a configuration takes. */
declare const plugin: NonNullable<Parameters<typeof defineConfig>[0]['plugins']>[number]
export default plugin
