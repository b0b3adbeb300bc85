/** Right before a gap that two figures before it make: 我县 96.2%，全市平均 94.8%，高出 1.4 个百分点. */
export const GAP_LINK =
  /^\s*[，,；;、]\s*(?:前者|后者|我[县市区镇]|全[县市区]|本[县市区])?(?:比后者|比前者)?(?:高出|高于|高|低于|低|多出|多|少|相差|差距为?|差)(?:了|约)?\s*$/

/** Whom the second figure belongs to: a wider area, a mean, another side. */
export const OTHER_SIDE =
  /^\s*[，,；;、]\s*(?:而)?(?:全省|全市|全县|全国|全区|省|市|县|同期全[省市国])?(?:的)?(?:平均(?:水平|值)?|均值|平均数)?(?:为|是|达)?\s*$/
