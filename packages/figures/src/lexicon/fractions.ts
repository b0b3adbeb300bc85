/** A half in words; 半年, 过半山 and 半百货 have none. 半 alone is one only after 过, 近 or 超. */
export const HALF_WORDS =
  /一半|半数|半百(?!货)|[对對]折(?!叠)|(?<=[过近超])半(?![数年个月天日小时世辈百生价径载夜空途路场公斤里米亩截岛球导圆山坡身信决推开成品自])/y

/** Before two numbers that are compared: 师生比 1∶8, 两者之比为 1:5, 结构由 3:7. */
export const RATIO_BEFORE = /(?:[师生男女之占配]比|比例|比重|结构|比(?=为|是|达到))(?:由|为|是|达到?|约|约为|大约)?[：:]? ?$/

/** After them: 1∶5 的比例, 1:1 配套. */
export const RATIO_AFTER = /^ ?(?:的?比例|的?配[套比])/
