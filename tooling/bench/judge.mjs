import { cpuUsage } from 'node:process'
import { composeNotice, noticeTextOf } from '@seloste/documents'
import { currentLawPack, judge, languages, resolveRegister } from '@seloste/domain'
import { demoOrganisations, withPartyIds } from '@seloste/domain/demo'
import { seedNumbers, seedRegister } from '@seloste/domain/testing'

// Registers judged on one core: slices of a batch after warm-up. Each is a new object, so that nothing is remembered.
const date = '2026-11-24'
const slices = 5

const seeds = seedNumbers.filter((number) => number !== '002').flatMap((number) => seedRegister(number) ?? [])
const registers = seeds.length > 0 ? seeds : demoOrganisations.flatMap(resolvedOf)

function resolvedOf({ organisation, parties, registers: kept }) {
  const ids = Object.fromEntries(Object.keys(parties).map((key) => [key, key]))
  const referable = { parties: new Map(Object.entries(parties)), terms: new Map() }
  return kept.map(({ content }) => ({
    organisation,
    register: resolveRegister(withPartyIds(content, ids), referable),
  }))
}

const facts = ({ register, organisation }) => ({
  register: structuredClone(register),
  organisation,
  origin: 'kept',
})

const words = (frozen, index) => {
  const language = languages[index % languages.length]
  const document = composeNotice(frozen.register, frozen.organisation, { language, date })
  return { ...facts(frozen), notice: noticeTextOf(document).notice }
}

// Made a few at a time: thousands of waiting copies would measure the collector of garbage, not the rules.
const atOnce = 100

function slice(matterOf, batch) {
  let micros = 0
  let findings = 0
  for (let done = 0; done < batch; done += atOnce) {
    const matters = Array.from({ length: atOnce }, (_, index) =>
      matterOf(registers[index % registers.length], done + index),
    )
    const start = cpuUsage()
    for (const matter of matters) findings += judge(matter, { date }).findings.length
    const { user, system } = cpuUsage(start)
    micros += user + system
  }
  return { perSecond: (batch * 1e6) / micros, findings: findings / batch }
}

process.stdout.write(`${currentLawPack.rules.length} rules, ${registers.length} registers\n`)
const works = [
  { name: 'facts', matterOf: facts, batch: 2000 },
  { name: 'facts and words', matterOf: words, batch: 200 },
]
for (const { name, matterOf, batch } of works) {
  for (let round = 0; round < 3; round += 1) slice(matterOf, batch)
  const measured = Array.from({ length: slices }, () => slice(matterOf, batch))
  const rates = measured.map(({ perSecond }) => Math.round(perSecond)).toSorted((one, other) => one - other)
  const [{ findings }] = measured
  process.stdout.write(
    `${name}: ${rates[Math.floor(slices / 2)]} per second of a core (${rates[0]}–${rates.at(-1)}), ${findings.toFixed(1)} findings each\n`,
  )
}
