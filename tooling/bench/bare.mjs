// A bare node:http server that answers every request with the same bytes: what the product is measured against.
import { spawn } from 'node:child_process'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'

const file = fileURLToPath(import.meta.url)

/** Starts it in a process of its own; a body that is sent to it is read and parsed first, as an interface would. */
export async function serveBare(body, type) {
  const child = spawn(process.execPath, [file, type], { stdio: ['pipe', 'pipe', 'inherit'] })
  child.stdin.end(body)
  const port = await new Promise((resolve) =>
    child.stdout.once('data', (line) => resolve(String(line).trim())),
  )
  return { url: `http://127.0.0.1:${port}/`, stop: () => child.kill() }
}

if (process.argv[1] === file) {
  const chunks = []
  for await (const chunk of process.stdin) chunks.push(chunk)
  const body = Buffer.concat(chunks)
  const headers = { 'Content-Type': process.argv[2], 'Content-Length': body.length }
  const answer = (response) => response.writeHead(200, headers).end(body)
  const server = createServer((request, response) => {
    if (request.method === 'GET') {
      answer(response)
      return
    }
    const parts = []
    request.on('data', (part) => parts.push(part))
    request.on('end', () => {
      JSON.parse(Buffer.concat(parts).toString())
      answer(response)
    })
  })
  server.listen(0, '127.0.0.1', () => process.stdout.write(`${server.address().port}\n`))
}
