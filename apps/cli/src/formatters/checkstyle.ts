import type { Formatter } from './formatter.js'
import { element, XML_DECLARATION } from './xml.js'

/** Checkstyle's XML, which Jenkins (warnings-ng) and many others read. Columns count from 1, in UTF-16 code units. */
export const checkstyle: Formatter = {
  id: 'checkstyle',
  end(files) {
    const all = files.map(({ result: { filePath, messages } }) =>
      element(
        'file',
        { name: filePath },
        messages.map((message) =>
          element('error', {
            ...('fatal' in message ? { line: 1 } : { line: message.line, column: message.column }),
            severity: message.severity === 2 ? 'error' : 'warning',
            message: message.message,
            source: `jianbao.${message.ruleId ?? ('fatal' in message ? message.code : '')}`,
          }),
        ),
      ),
    )
    return `${XML_DECLARATION}${element('checkstyle', { version: '4.3' }, all)}\n`
  },
}
