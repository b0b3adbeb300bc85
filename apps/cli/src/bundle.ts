// What bin/ takes from the bundle: the command, and what one of its threads does.
export { main } from './main.js'
export { check } from './worker.js'
