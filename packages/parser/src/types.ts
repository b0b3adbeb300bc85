export type { Article, Block, Bulletin, Colophon, Ignored, Masthead, Point, Position, Section, Segment, Source } from '@jianbao/schema'
