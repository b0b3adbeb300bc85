// What a thread of --jobs runs.
module.exports = require('./load.js').bundle.check
