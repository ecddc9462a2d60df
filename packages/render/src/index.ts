export { type LinkedData, type NoticeParticulars, noticeLinkedData } from './linked-data/notice.ts'
export { type RecordParticulars, recordLinkedData } from './linked-data/record.ts'
export { closePress, renderPdf } from './pdf/render-pdf.ts'
