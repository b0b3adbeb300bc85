export type { Article, Block, Bulletin, Colophon, Contents, Ignored, Masthead, Point, Position, Section, Segment, Source } from '@jianbao/schema'
