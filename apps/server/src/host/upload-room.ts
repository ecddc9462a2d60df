import { fileLimit } from '@seloste/intake'

/** Room in memory for the files that are on their way in, wait to be read or are read. */
export interface UploadRoom {
  /** Takes room for so many bytes; answers how to give it back, or undefined when there is too little. */
  take(bytes: number): (() => void) | undefined
}

/** Bytes of the files that are held at a time: five of the largest, or hundreds as notices are. */
export const uploadRoom = 5 * fileLimit * 1024 * 1024

/** Makes room for a sum of bytes. */
export function createUploadRoom(most = uploadRoom): UploadRoom {
  let taken = 0
  return {
    take(bytes) {
      if (taken + bytes > most) return undefined
      taken += bytes
      let isGivenBack = false
      return () => {
        if (isGivenBack) return
        isGivenBack = true
        taken -= bytes
      }
    },
  }
}
