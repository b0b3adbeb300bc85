import { defineRule } from '../../rule.js'

export const unusedDirective = defineRule({
  id: 'unused-directive',
  since: '0.1.0',
  group: 'text',
  severity: 'warning',
  presets: ['recommended', 'strict'],
  relations: [],
  fixable: true,
  hasSuggestions: false,
  description: {
    zh: '禁用指令没有屏蔽任何问题，或写了不存在的规则',
    en: 'A directive silences nothing, or names a rule that does not exist',
  },
  messages: {
    unused: {
      zh: '这条指令没有屏蔽任何问题，可以删去。',
      en: 'This directive silences nothing. Remove it.',
    },
    unknownRule: {
      zh: '没有规则“{id}”{nearest}请改正规则名。',
      en: 'There is no rule "{id}"{nearest} Correct its name.',
    },
  },
  defaults: {},
  examples: [
    {
      text: '镇妇联走访\n\njianbao-disable-next-line -- 含兼职\n\n　　走访家庭 128 户。\n\n信息来源：镇妇联\n',
      because: 'there is nothing to silence',
      findings: ['jianbao-disable-next-line -- 含兼职'],
    },
    {
      text: '镇妇联走访\n\njianbao-disable-next-line part-exeeds-whole\n\n　　走访家庭 128 户。\n\n信息来源：镇妇联\n',
      because: 'the name of the rule is misspelt',
      findings: ['jianbao-disable-next-line part-exeeds-whole'],
    },
    {
      text: '镇妇联走访\n\n　　走访家庭 128 户。\n\n信息来源：镇妇联\n',
      because: 'there is no directive',
      findings: [],
    },
  ],
  // The engine reports it, after every other rule has run.
  check() {},
})
