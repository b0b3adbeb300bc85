#!/usr/bin/env node
// Committed, so that npm can link the command at install, before anything is built.
const { bundle, keepCode } = require('./load.js')

bundle.main().then((hasChecked) => {
  // Only code that has run is kept: a start that checked nothing would keep too little.
  if (hasChecked) keepCode()
})
