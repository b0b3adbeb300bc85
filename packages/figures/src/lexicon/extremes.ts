/** 平均年龄 41.8 岁: the words before a mean; what is measured is the group. */
export const MEAN_OF = /平均([\u4e00-\u9fff]{0,6}?)(?:为|是|达到?|约)?$/

/** 最高 52 岁, 年龄最大的 52 岁, 最大者为 52 岁. */
export const HIGHEST = /^([\u4e00-\u9fff]{0,6}?)最(?:高|大|多|长)(?:的|者|值)?(?:为|是|达到?|约)?$/
export const LOWEST = /^([\u4e00-\u9fff]{0,6}?)最(?:低|小|少|短)(?:的|者|值)?(?:为|是|仅|只有|约)?$/

/** Before 最: nothing, or a word that opens a part of the same group. */
export const SAME_GROUP = /^(?:其中|且|而)?$/
