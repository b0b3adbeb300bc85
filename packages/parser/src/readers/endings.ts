/** The ending of a file's name, in lower case, without the point. */
export const endingOf = (filename: string): string => /\.([^./\\]+)$/.exec(filename)?.[1]?.toLowerCase() ?? ''

/** Whether bytes begin with some numbers. */
export const beginsWith = (bytes: Uint8Array, ...magic: number[]): boolean => magic.every((byte, index) => bytes[index] === byte)
