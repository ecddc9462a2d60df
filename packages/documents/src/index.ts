export { type AssessOptions, assessRegister } from './assessing/assess-register.ts'
export { type DifferenceContext, differenceInWords } from './differences/difference-in-words.ts'
export { type Binding, bindNotices } from './document/bind-notices.ts'
export type {
  Block,
  Document,
  DocumentMeta,
  KeyValue,
  Presentation,
  Run,
  Section,
} from './document/document.ts'
export { fileNameOf } from './document/file-name.ts'
export { linkOf } from './document/link.ts'
export { textOf } from './document/text-of.ts'
export { codeLabels, vocabularyAt } from './facts/codes-in-words.ts'
export { type FactContext, nothingReferred } from './facts/fact-context.ts'
export { factName } from './facts/fact-name.ts'
export { itemName, valueInWords } from './facts/value-in-words.ts'
export { escapeHtml } from './html/escape.ts'
export { noticeCss } from './html/notice-css.ts'
export { type HtmlOptions, renderHtml, type StandaloneOptions } from './html/render-html.ts'
export { runsHtml as renderRuns } from './html/run-html.ts'
export { dateInWords } from './language/date.ts'
export { durationInWords } from './language/duration.ts'
export { type Heard, type HeardText, hear } from './language/hear.ts'
export type { Sentence, Words } from './language/sentence.ts'
export type { Layout, LayoutGroup, LayoutSection } from './layouts/layout.ts'
export { layouts } from './layouts/layouts.ts'
export { type HeadedPart, partsHeaded } from './layouts/parts-headed.ts'
export { type LinkedData, type NoticeParticulars, noticeLinkedData } from './linked-data/notice.ts'
export { type RecordParticulars, recordLinkedData } from './linked-data/record.ts'
export { renderMarkdown } from './markdown/render-markdown.ts'
export { type CodeTold, codeTold, type ToldCode, wordsTold } from './notice/code-told.ts'
export { composeNotice, type NoticeOptions } from './notice/compose-notice.ts'
export { noticeSentences } from './notice/notice-sentences.ts'
export type { PartCode } from './notice/parts.ts'
export { partyLabels } from './notice/party.ts'
export { type RightTold, rightTold, tellsSeveralRights } from './notice/right-told.ts'
export { type ComposedText, noticeTextOf } from './notice-text/notice-text.ts'
export { type CarriedFacts, carriedName, carryFacts } from './record/carried-facts.ts'
export { type ColumnCode, columnCodes } from './record/column-codes.ts'
export { composeRecord, composeRow, type RecordOptions } from './record/compose-record.ts'
export type {
  KeptAs,
  RecordColumn,
  RecordEntry,
  RecordLine,
  RecordOfProcessing,
  RecordRow,
  RecordSheet,
} from './record/record.ts'
export { cellText, lineText, type RecordData, recordData, recordFormat } from './record/record-data.ts'
export { recordDocument } from './record/record-document.ts'
export type { FormWords, RecordTemplate, TemplateColumn } from './record/templates/template.ts'
export { type RecordTemplateCode, recordTemplateCodes } from './record/templates/template-codes.ts'
export { formWords, recordTemplates } from './record/templates/templates.ts'
