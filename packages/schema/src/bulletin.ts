import { z } from 'zod'
import { Position } from './place.js'

const { array, enum: oneOf, exactOptional, int, literal, object, string, union } = z
const words = string().min(1)
const isoDate = string().regex(/^\d{4}-\d{2}-\d{2}$/)

/**
 * A run of a block's text that stands in the source character by character.
 *
 * `at` is the offset in the block's text from which the run counts; `offset`, `line` and `column` say where it begins in the source.
 * `join` marks a run that was joined to the one before it across a line end. A `generated` run is not in the source
 * character by character: a blank for a line end, a decoded reference; it covers the source up to the next segment.
 */
export const Segment = object({
  at: int().min(0),
  line: int().min(1),
  column: int().min(1),
  offset: int().min(0),
  page: exactOptional(int().min(1)),
  join: exactOptional(oneOf(['certain', 'uncertain'])),
  generated: exactOptional(literal(true)),
})
export type Segment = z.infer<typeof Segment>

/** A paragraph, heading, caption, note or table as it reads: its text joined, and the way back to the source. No `kind`: prose. */
export const Block = object({
  text: words,
  position: Position,
  page: exactOptional(int().min(1)),
  segments: array(Segment).min(1),
  kind: exactOptional(oneOf(['heading', 'list-item', 'caption', 'table', 'note'])),
  /** Of a heading: 1 for 一、, 2 for （一）, 3 for 1., 4 for （1）; in Markdown, the depth below the article's title. */
  level: exactOptional(int().min(1)),
  /** Of a table: the line above it that names it. */
  title: exactOptional(words),
  /** Of a table: its cells. The text is the same cells, parted by \t, rows by \n. */
  rows: exactOptional(array(array(string()))),
})
export type Block = z.infer<typeof Block>

/** Where an article comes from (信息来源). `label` only if printed; `name` without brackets and 供稿. */
export const Source = object({
  label: exactOptional(words),
  name: exactOptional(words),
  position: Position,
})
export type Source = z.infer<typeof Source>

/** One item of a bulletin. `paragraphs` holds all of its content, in reading order. */
export const Article = object({
  /** 肩题, the line above the title. */
  kicker: exactOptional(words),
  title: exactOptional(words),
  /** 副题, without its ——. */
  subtitle: exactOptional(words),
  byline: exactOptional(words),
  date: exactOptional(isoDate),
  paragraphs: array(Block),
  source: exactOptional(Source),
  blocks: object({
    kicker: exactOptional(Block),
    title: exactOptional(Block),
    subtitle: exactOptional(Block),
    byline: exactOptional(Block),
    source: exactOptional(Block),
  }),
  position: Position,
})
export type Article = z.infer<typeof Article>

/** A group of articles under one heading (要闻, 简讯); without `heading`, the articles before the first heading. */
export const Section = object({
  heading: exactOptional(words),
  /** The source of all its articles. */
  source: exactOptional(Source),
  articles: array(Article),
  blocks: object({ heading: exactOptional(Block), source: exactOptional(Block) }),
  position: Position,
})
export type Section = z.infer<typeof Section>

/** The head of the first page (报头). */
export const Masthead = object({
  title: exactOptional(words),
  /** 第 N 期 of the year. */
  issue: exactOptional(int().min(0)),
  /** 总第 N 期. */
  cumulativeIssue: exactOptional(int().min(0)),
  year: exactOptional(int().min(1)),
  issuer: exactOptional(words),
  date: exactOptional(isoDate),
  /** 内部资料 and the like. */
  notice: exactOptional(words),
  /** 增刊, 专刊. */
  special: exactOptional(words),
  lines: array(Block),
})
export type Masthead = z.infer<typeof Masthead>

/** 目录, 本期要目. */
export const Contents = object({
  heading: exactOptional(words),
  entries: array(union([object({ section: words }), object({ text: words, page: exactOptional(int().min(1)) })])),
  lines: array(Block),
})
export type Contents = z.infer<typeof Contents>

/** The foot of the last page (版记). */
export const Colophon = object({
  /** 报, 呈报: to superiors. */
  reportTo: exactOptional(array(words)),
  /** 送, 主送, 分送, 发, 增发: to equals and subordinates, in the order of the lines. */
  sendTo: exactOptional(array(words)),
  /** 抄送, 抄报. */
  copyTo: exactOptional(array(words)),
  /** 签发, 审核, 编辑… */
  people: exactOptional(array(object({ role: words, name: words }))),
  issuer: exactOptional(words),
  date: exactOptional(isoDate),
  email: exactOptional(words),
  phone: exactOptional(words),
  address: exactOptional(words),
  postcode: exactOptional(words),
  /** 共印 N 份. */
  copies: exactOptional(int().min(0)),
  lines: array(Block),
})
export type Colophon = z.infer<typeof Colophon>

/** What the file holds and the bulletin does not say. */
export const Ignored = object({
  reason: oneOf(['page-number', 'running-head', 'rule', 'code', 'front-matter', 'navigation', 'directive']),
  position: Position,
  /** Of a directive: its words, without the marks of a comment. */
  text: exactOptional(words),
})
export type Ignored = z.infer<typeof Ignored>

/** A Chinese work bulletin (简报). What is not there is absent. */
export const Bulletin = object({
  version: literal(1),
  masthead: exactOptional(Masthead),
  contents: exactOptional(Contents),
  sections: array(Section),
  colophon: exactOptional(Colophon),
  ignored: array(Ignored),
  position: Position,
})
export type Bulletin = z.infer<typeof Bulletin>
