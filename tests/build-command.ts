import { execFileSync } from 'node:child_process'

/** The tests of this folder start the command, so it is built before them; turbo builds only what has changed. */
export default function buildCommand(): void {
  execFileSync('npx', ['turbo', 'run', 'build', '--output-logs=errors-only'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
  })
}
