export * from './bulletin.js'
export * from './config.js'
export * from './figures.js'
export * from './finding.js'
export * from './json-schema.js'
export * from './place.js'

