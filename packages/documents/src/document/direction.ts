// Right-to-left scripts, and the control characters that turn the direction of what follows.
const turning =
  /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc]|[\ud802\ud803\ud83a\ud83b]/

/** Whether a text turns the direction of what stands around it, unless it is kept apart. */
export function turnsDirection(text: string): boolean {
  return turning.test(text)
}
