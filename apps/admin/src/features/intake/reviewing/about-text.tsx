import type { Intake } from '@seloste/domain'
import { NoticeBox } from '../../../components/notice-box.tsx'
import { useTexts } from '../../../language/catalogue.ts'
import { useLanguage } from '../../../language/interface-language.ts'
import { reviewingTexts } from './reviewing-texts.ts'

/** What is to be known of a text that is not what it was given for: no notice, another language. */
export function AboutText({ intake: { kind, otherLanguage } }: { intake: Intake }) {
  const texts = useTexts(reviewingTexts)
  const language = useLanguage()
  return (
    <>
      {kind === 'other' && (
        <NoticeBox tone="warning" title={texts.notNotice}>
          <p>{texts.notNoticeAdvice}</p>
        </NoticeBox>
      )}
      {otherLanguage !== undefined && (
        <NoticeBox tone="warning" title={texts.otherLanguage(nameOf(otherLanguage, language))}>
          <p>{texts.otherLanguageAdvice}</p>
        </NoticeBox>
      )}
    </>
  )
}

function nameOf(code: string, language: string): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code
}
