import { languages, layoutCodes } from '@seloste/domain'
import { describe, expect, it } from 'vitest'
import { renderMarkdown } from '../markdown/render-markdown.ts'
import { composeNotice } from '../notice/compose-notice.ts'
import { goldenNames, goldenRegister } from './golden-registers.ts'

describe.each(goldenNames)('the notice of %s', (name) => {
  const { register, organisation } = goldenRegister(name)
  const cases = layoutCodes.flatMap((layout) => languages.map((language) => ({ layout, language })))

  it.each(cases)('reads as it was read last: $layout, $language', async ({ layout, language }) => {
    const text = renderMarkdown(
      composeNotice(register, organisation, { language, layout, date: '2026-11-24' }),
    )
    await expect(text).toMatchFileSnapshot(`./notices/${name}.${layout}.${language}.md`)
  })
})
