import type { Command } from 'commander'

/** Says a refusal to the person, a line each. */
export type Complain = (line: string) => void

/** What a command is given to run with. */
export interface Setting {
  /** The clock's day; ISO 8601. */
  today: string
  complain: Complain
  /** Ends the command with an exit status. */
  end: (status: number) => void
}

/** Adds a command, with its options and what it does, to the program. */
export type AddCommand = (program: Command, setting: Setting) => void
