// Notices read a second on one core: the notices beside the repository where they are, else our own composed ones.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { composeNotice, renderMarkdown } from '@seloste/documents'
import { resolveRegister } from '@seloste/domain'
import { demoOrganisations } from '@seloste/domain/demo'
import { readNotice, textSource } from '@seloste/intake'

const seconds = 10

/** Texts of a typical notice's length: two to ten thousand characters. */
function texts() {
  const folder = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url))
  if (!existsSync(folder)) return composed()
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(`${folder}${name}`, 'utf8'))
}

function composed() {
  return demoOrganisations.flatMap(({ organisation, parties, registers }) =>
    registers.map(({ content }) => {
      const register = resolveRegister(content, {
        parties: new Map(Object.entries(parties)),
        terms: new Map(),
      })
      return renderMarkdown(composeNotice(register, organisation, { language: 'fi', date: '2026-11-25' }))
    }),
  )
}

const notices = texts()
const read = (text) => readNotice(textSource(text))
for (let round = 0; round < 5; round += 1) notices.forEach(read)

let count = 0
const start = process.cpuUsage()
const until = performance.now() + seconds * 1000
while (performance.now() < until) {
  notices.forEach(read)
  count += notices.length
}
const { user, system } = process.cpuUsage(start)
const spent = (user + system) / 1e6
const characters = Math.round(notices.reduce((sum, text) => sum + text.length, 0) / notices.length)
console.log(
  `${Math.round(count / spent)} notices a second of processor time (${notices.length} texts of ${characters} characters)`,
)
