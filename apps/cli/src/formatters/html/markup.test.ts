import { describe, expect, it } from 'vitest'
import { html, joined } from './markup.js'

describe('html', () => {
  it('escapes what is put in, in text and in attributes', () => {
    const words = `<script>alert("县妇联")</script> & 'x'`
    expect(html`<p title="${words}">${words}</p>`.markup).toBe(
      '<p title="&lt;script&gt;alert(&quot;县妇联&quot;)&lt;/script&gt; &amp; &#39;x&#39;">&lt;script&gt;alert(&quot;县妇联&quot;)&lt;/script&gt; &amp; &#39;x&#39;</p>',
    )
  })

  it('leaves markup, lists of it and numbers as they are, and absent things out', () => {
    expect(html`<ul>${[1, 2].map((number) => html`<li>${number}</li>`)}${undefined}</ul>`.markup).toBe('<ul><li>1</li><li>2</li></ul>')
    expect(joined([html`<b>甲</b>`, '、', '<乙>']).markup).toBe('<b>甲</b>、&lt;乙&gt;')
  })

  it('names control characters and those that turn the direction of writing', () => {
    expect(html`${'共\u202e021\u202c户\u0000\u0007\u2066\u200f\ufeff'}`.markup).toBe(
      '共&lt;U+202E&gt;021&lt;U+202C&gt;户&lt;U+0000&gt;&lt;U+0007&gt;&lt;U+2066&gt;&lt;U+200F&gt;&lt;U+FEFF&gt;',
    )
  })

  it('leaves what Chinese text needs: ideographic blanks, tabs, line ends, rare characters', () => {
    expect(html`${'　县\t乡\n𠮷'}`.markup).toBe('　县\t乡\n𠮷')
  })
})
