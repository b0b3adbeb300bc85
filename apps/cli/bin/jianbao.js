#!/usr/bin/env node
// Committed, so that npm can link the command at install, before anything is built.
import module from 'node:module'

module.enableCompileCache?.()
await import('../dist/main.js')
