// Prints what the test runner's own report counted; fails where a test failed or none ran.
import { readFileSync } from 'node:fs'

const { numPassedTests: passed, numFailedTests: failed, numPendingTests: skipped, success } = JSON.parse(readFileSync(process.argv[2], 'utf8'))
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
if (passed === 0 || failed > 0 || !success) process.exit(1)
