import { type Browser, chromium, type LaunchOptions } from 'playwright-core'
import { packagedBrowser } from './packaged-browser.ts'
import { systemBrowsers } from './system-browsers.ts'

const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

async function launchAny(paths: readonly string[]): Promise<Browser | undefined> {
  for (const executablePath of paths) {
    const browser = await chromium.launch({ executablePath, args: quiet }).catch(() => undefined)
    if (browser) return browser
  }
  return undefined
}

async function launchPackaged(): Promise<Browser> {
  const { executablePath, env } = await packagedBrowser()
  const options: LaunchOptions = {
    executablePath,
    args: [...quiet, '--no-zygote'],
    env: { ...process.env, ...env },
  }
  return chromium.launch(options)
}

/**
 * Starts a headless Chromium: the one named in `CHROMIUM_PATH`, else the system's, else the one from npm.
 * It runs without a sandbox (root has none), so show it only pages of your own.
 * @throws {Error} when the named browser, or every browser, does not start
 */
export async function launchBrowser(): Promise<Browser> {
  const named = process.env['CHROMIUM_PATH']
  if (named) return chromium.launch({ executablePath: named, args: quiet })
  return (await launchAny(systemBrowsers())) ?? launchPackaged()
}
