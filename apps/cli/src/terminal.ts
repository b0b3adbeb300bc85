/** Whether to print colours: as --color and --no-color say, else NO_COLOR and FORCE_COLOR, else on a terminal. */
export function usesColors(
  flag: boolean | undefined,
  stream: { readonly isTTY?: boolean },
  environment: Readonly<Record<string, string | undefined>> = process.env,
): boolean {
  if (flag !== undefined) return flag
  if (environment['NO_COLOR']) return false
  const forced = environment['FORCE_COLOR']
  if (forced !== undefined) return forced !== '0' && forced !== 'false'
  return stream.isTTY === true && environment['TERM'] !== 'dumb'
}

/** The columns that a line may take: the terminal's, else those of COLUMNS; no limit where the output goes elsewhere. */
export function terminalWidth(
  stream: { readonly columns?: number },
  environment: Readonly<Record<string, string | undefined>> = process.env,
): number {
  return stream.columns || Number(environment['COLUMNS']) || Number.POSITIVE_INFINITY
}
