import { readdirSync, readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join, relative, sep } from 'node:path'
import { type Answer, makeAnswer, send } from './answer.ts'
import { deskMissing, nothingHere, sendPlainPage } from './plain-page.ts'
import { deskContentPolicy, safetyHeaders } from './safety.ts'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
}

const mount = '/app/'

/** Serves the desk from memory: its files, and for every other address under `/app` the page that starts it. */
export function createDesk(folder: string, secure: boolean) {
  const files = readFiles(folder, secure)
  const page = files.get(`${mount}index.html`)
  return (request: IncomingMessage, response: ServerResponse, path: string): void => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end()
      return
    }
    const file = files.get(path)
    if (file !== undefined) send(request, response, file)
    else if (extname(path) !== '') sendPlainPage(request, response, 404, nothingHere)
    else if (page !== undefined) send(request, response, page)
    else sendPlainPage(request, response, 503, deskMissing)
  }
}

function readFiles(folder: string, secure: boolean): ReadonlyMap<string, Answer> {
  const files = new Map<string, Answer>()
  for (const entry of listFiles(folder)) {
    const name = relative(folder, entry).split(sep).join('/')
    files.set(mount + name, fileAnswer(name, readFileSync(entry), secure))
  }
  return files
}

function listFiles(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.map'))
      .map((entry) => join(entry.parentPath, entry.name))
  } catch {
    return []
  }
}

function fileAnswer(name: string, body: Buffer, secure: boolean): Answer {
  // Vite writes the hash of the content into the names of what it puts into assets.
  const lasting = name.startsWith('assets/')
  return makeAnswer(200, types[extname(name)] ?? 'application/octet-stream', body, [
    'Cache-Control',
    lasting ? 'public, max-age=31536000, immutable' : 'no-cache',
    'Vary',
    'Accept-Encoding',
    ...safetyHeaders(deskContentPolicy, secure),
  ])
}
