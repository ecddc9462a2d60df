/** Most megabytes of a file. */
export const fileLimit = 20

/** Most characters of a text: some two hundred pages, more than any notice. */
export const textLimit = 600_000
