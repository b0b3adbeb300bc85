/** Right before a figure of time: it is how long the period lasted. */
export const LASTS = /(?:为期|历时|持续时间为?|持续了?|时长|会期|工期|展期|学期|期限为?|时限为?|连续|共|前后)(?:约|共|近)?$/

/** In a stretch between a period and its length: the length is that of something within it. */
export const WITHIN =
  /其中|期间|以来|内|分别|每|各|分\S{0,3}[期批次轮]|先后|陆续|多[期次场]|[期批场次]，|首|第|另|赴|前往|组织|将|至今|前|后|截至|同期|比|较/

/** 为期三天的: what it belongs to follows, and holds for the period only where that is one event. */
export const EVENT = /举办|举行|召开|承办|主办/
