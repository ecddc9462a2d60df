export { renderDocx } from './docx/render-docx.ts'
export { closePress, renderPdf } from './pdf/render-pdf.ts'
export { renderRecordCsv } from './record/render-record-csv.ts'
export { renderRecordXlsx, type SpreadsheetOptions } from './record/render-record-xlsx.ts'
