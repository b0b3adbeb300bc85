/** What is handed to persons or families, and what each of them may get, in yuan; the words stand right before the amount. */
export const GRANTS: readonly { readonly words: RegExp; readonly least: number; readonly most: number }[] = [
  {
    words:
      /(慰问[金款]|助学[金款]|奖学金|救助[金款]|救急款|抚恤金|帮扶[金款]|压岁钱|低保金|慰问资金|助学资金|津贴|生活补贴|交通补贴|求职补贴)(?:共|共计|合计|总计|累计|达)?$/,
    least: 1,
    most: 1e6,
  },
  { words: /(补助[金款]?|补贴[金款]?|奖金|奖励金|分红|补偿[金款]|补助资金|补贴资金)(?:共|共计|合计|总计|累计|达)?$/, least: 0.01, most: 1e7 },
]

/** What makes a number of people those who get it, with their name between. */
export const RECEIVING = /(?:慰问|资助|救助|帮扶|走访|奖励|表彰|惠及|补助|补贴)[\u4e00-\u9fff“”、]{0,10}$/
/** These only within one clause: 成员为 3 人，发放补贴 2 亿元 is another 为. */
export const GIVEN_TO = /[为向给对][\u4e00-\u9fff“”、]{0,10}$/

/** Places share out money by their size, so that their amounts are alike. */
export const PLACES = /[县市区镇乡村](?:[、和及]|分别|依次|三级|各?自)/
