const steering = /^'*[=+\-@\t\r]/

/**
 * A text as a cell of a CSV file, in which a spreadsheet program sees no formula (CWE-1236): an apostrophe stands
 * before what it would run. One more stands before a text that has one there itself, so that the way back is exact.
 */
export function plainCell(text: string): string {
  return steering.test(text) ? `'${text}` : text
}
