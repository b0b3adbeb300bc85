/** A bulletin as data: see README.md. */
export type BulletinData = unknown

export interface TypesetLayout {
  readonly width: number
  readonly indent: 'kept' | 'lost'
  readonly blanks?: boolean
  readonly page?: number
  readonly heads?: boolean
  readonly feeds?: boolean
}

export function typeset(bulletin: BulletinData, layout: TypesetLayout): string
export function typesetMarkdown(bulletin: BulletinData): string
