import type { FileResult } from '@jianbao/schema'
import type { Formatter } from './formatter.js'
import { element, XML_DECLARATION, xml } from './xml.js'

/** JUnit's XML: a suite a file, a failed case a finding, an error for a file that could not be checked; a clean file is one case that passed. */
export const junit: Formatter = {
  id: 'junit',
  end(files) {
    const suites = files.map(({ result }) => suite(result))
    return `${XML_DECLARATION}${element('testsuites', { name: 'jianbao' }, suites)}\n`
  },
}

function suite({ filePath, messages, fatalErrorCount }: FileResult): string {
  const cases =
    messages.length === 0
      ? [element('testcase', { name: filePath, classname: filePath, file: filePath })]
      : messages.map((message) => testcase(filePath, message))
  const counts = { tests: cases.length, failures: messages.length - fatalErrorCount, errors: fatalErrorCount, skipped: 0 }
  return element('testsuite', { name: filePath, ...counts }, cases)
}

function testcase(filePath: string, message: FileResult['messages'][number]): string {
  if ('fatal' in message)
    return element('testcase', { name: message.code, classname: filePath, file: filePath }, [
      element('error', { type: message.code, message: message.message }, [xml(message.message)]),
    ])
  const { ruleId, line, column, quote, severity } = message
  const place = `${filePath}:${line}:${column}`
  return element('testcase', { name: `${ruleId} ${line}:${column}`, classname: filePath, file: filePath, line }, [
    element('failure', { type: severity === 2 ? 'error' : 'warning', message: message.message }, [xml(`${place}\n${quote}\n${message.message}`)]),
  ])
}
