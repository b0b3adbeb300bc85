import { specifyRule } from '../../rule-cases.js'
import { unusedDirective } from './rule.js'

const bulletin = (...lines: readonly string[]) => `镇妇联走访\n\n${lines.join('\n\n')}\n\n信息来源：镇妇联\n`

specifyRule(unusedDirective, {
  invalid: [
    {
      because: 'nothing in the next block',
      text: bulletin('jianbao-disable-next-line', '　　走访家庭 128 户。'),
      quotes: ['jianbao-disable-next-line'],
      messages: ['这条指令没有屏蔽任何问题，可以删去。'],
    },
    {
      because: 'nothing up to the end',
      text: bulletin('jianbao-disable -- 旧稿', '　　走访家庭 128 户。'),
      quotes: ['jianbao-disable -- 旧稿'],
    },
    {
      because: 'a comment',
      text: bulletin('<!-- jianbao-disable-next-line -- 含兼职 -->', '　　走访家庭 128 户。'),
      quotes: ['jianbao-disable-next-line -- 含兼职'],
    },
    {
      because: 'a name that is misspelt',
      text: bulletin('jianbao-disable-next-line part-exeeds-whole', '　　走访家庭 128 户。'),
      quotes: ['jianbao-disable-next-line part-exeeds-whole'],
      messages: ['没有规则“part-exeeds-whole”，是不是“part-exceeds-whole”？请改正规则名。'],
    },
    {
      because: 'at the end of the file there is no next block',
      text: `${bulletin('　　走访家庭 128 户。')}\njianbao-disable-next-line\n`,
      quotes: ['jianbao-disable-next-line'],
    },
  ],
  valid: [
    { because: 'no directive', text: bulletin('　　走访家庭 128 户。') },
    {
      because: 'a rule that is off makes no directive useless',
      text: bulletin('jianbao-disable-next-line part-exceeds-whole', '　　走访家庭 128 户。'),
    },
    { because: 'enable ends something, or nothing', text: bulletin('jianbao-enable', '　　走访家庭 128 户。') },
    { because: 'the words in a sentence are no directive', text: bulletin('　　请在上一行写 jianbao-disable-next-line。') },
    { because: 'a longer word is none', text: bulletin('jianbao-disabled', '　　走访家庭 128 户。') },
    { because: 'another comment', text: bulletin('<!-- 内部稿 -->', '　　走访家庭 128 户。') },
    { because: 'several names, all of them off', text: bulletin('jianbao-disable share-mismatch, missing-source', '　　走访家庭 128 户。') },
    { because: 'with a reason', text: bulletin('jianbao-disable-next-line share-mismatch -- 上级口径', '　　走访家庭 128 户。') },
  ],
})
