import type { PublicationFileFormat } from '@seloste/domain'

/** The media types of files. */
export const fileTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const satisfies Record<PublicationFileFormat, string>
