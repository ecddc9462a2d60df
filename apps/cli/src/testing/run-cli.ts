import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url))

/** What a run of the built program left behind. */
export interface CliRun {
  status: number | null
  out: string
  complaints: string
}

/** Runs the built program as a person would, with the given standard input. */
export function runCli(
  typed: readonly string[],
  { input = '', cwd, env = {} }: { input?: string; cwd?: string; env?: Record<string, string> } = {},
): Promise<CliRun> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [main, ...typed], { cwd, env: { ...process.env, ...env } })
    const out: Buffer[] = []
    const complaints: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => complaints.push(chunk))
    child.on('error', reject)
    child.on('close', (status) =>
      resolve({
        status,
        out: Buffer.concat(out).toString(),
        complaints: Buffer.concat(complaints).toString(),
      }),
    )
    // The program may refuse before it has read everything.
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
  })
}
