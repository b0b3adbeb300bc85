import { z } from 'zod'

/** A point in a source file: line and column count from 1, `offset` from 0; column and offset in UTF-16 code units. */
export const Point = z.object({
  line: z.int().min(1),
  column: z.int().min(1),
  offset: z.int().min(0),
})
export type Point = z.infer<typeof Point>

/** A stretch of a source file; `end` is the point after its last character (unist's `Position`, offsets always present). */
export const Position = z.object({ start: Point, end: Point })
export type Position = z.infer<typeof Position>

/** Where a finding or a figure stands: lines and columns from 1, in UTF-16 code units, the end exclusive; `page` from 1. */
export const Place = z.object({
  line: z.int().min(1),
  column: z.int().min(1),
  endLine: z.int().min(1),
  endColumn: z.int().min(1),
  page: z.exactOptional(z.int().min(1)),
})
export type Place = z.infer<typeof Place>
