const unprintable = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g

/** A text that cannot steer the terminal. */
export function printable(text: string): string {
  return text.replace(unprintable, '�')
}
