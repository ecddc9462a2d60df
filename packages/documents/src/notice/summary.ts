import { list } from '../document/blocks.ts'
import type { Block, Run } from '../document/document.ts'
import { together } from '../document/runs.ts'
import { say, sentence } from '../language/sentence.ts'
import type { Composition } from './composition.ts'
import { controllerOf } from './controller.ts'
import { nameOf, reachedBy } from './party.ts'
import { dataInSentence, purposesInSentence } from './references.ts'
import { retentionItem } from './retention.ts'

const sentences = {
  controller: sentence({
    fi: 'Rekisterinpitäjä: {name}.',
    sv: 'Personuppgiftsansvarig: {name}.',
    en: 'Controller: {name}.',
  }),
  purposes: sentence({
    fi: 'Miksi tietojasi käsitellään: {purposes}.',
    sv: 'Varför dina uppgifter behandlas: {purposes}.',
    en: 'Why your data are processed: {purposes}.',
  }),
  data: sentence({
    fi: 'Mitä tietoja käsitellään: {data}.',
    sv: 'Vilka uppgifter som behandlas: {data}.',
    en: 'Which data are processed: {data}.',
  }),
  transfers: sentence({
    fi: 'Tietoja ei siirretä Euroopan talousalueen ulkopuolelle.',
    sv: 'Uppgifterna överförs inte utanför Europeiska ekonomiska samarbetsområdet.',
    en: 'Data are not transferred outside the European Economic Area.',
  }),
  transferred: sentence({
    fi: 'Tietoja siirretään myös Euroopan talousalueen ulkopuolelle.',
    sv: 'Uppgifter överförs också utanför Europeiska ekonomiska samarbetsområdet.',
    en: 'Data are also transferred outside the European Economic Area.',
  }),
  manyPeriods: sentence({
    fi: 'Säilytysajat kerrotaan jäljempänä.',
    sv: 'Lagringstiderna anges nedan.',
    en: 'The retention periods are given below.',
  }),
  rights: sentence({
    fi: 'Sinulla on oikeus saada tietosi nähtäväksi ja vaatia virheiden oikaisemista.',
    sv: 'Du har rätt att få se dina uppgifter och kräva att fel rättas.',
    en: 'You have the right to see your data and to have errors corrected.',
  }),
  ask: sentence({
    fi: 'Kysymykset ja pyynnöt: {how}.',
    sv: 'Frågor och begäranden: {how}.',
    en: 'Questions and requests: {how}.',
  }),
} as const

/** The notice in five lines: who, why, what, how long and where, and what one can do. */
export function composeSummary(composition: Composition): Block[] {
  return list([
    who(composition),
    why(composition),
    what(composition),
    howLong(composition),
    whatToDo(composition),
  ])
}

function who(composition: Composition): Run[] {
  const { party, path } = controllerOf(composition)
  const name = nameOf({ name: party.name }, path, composition.language)
  return name.length === 0 ? [] : say(sentences.controller, composition.language, `${path}/name`, { name })
}

function why(composition: Composition): Run[] {
  const purposes = purposesInSentence(
    composition.register.purposes.map(({ id }) => id),
    composition,
  )
  return purposes.length === 0 ? [] : say(sentences.purposes, composition.language, 'purposes', { purposes })
}

function what(composition: Composition): Run[] {
  const data = dataInSentence(
    composition.register.dataCategories.map(({ id }) => id),
    composition,
  )
  return data.length === 0 ? [] : say(sentences.data, composition.language, 'dataCategories', { data })
}

function howLong(composition: Composition): Run[] {
  const { register, language } = composition
  const [only, ...others] = register.retention
  const period =
    only === undefined
      ? []
      : others.length === 0
        ? retentionItem(only, composition)
        : say(sentences.manyPeriods, language, 'retention')
  const { state } = register.transfers
  const where =
    state === 'notStated'
      ? []
      : say(state === 'none' ? sentences.transfers : sentences.transferred, language, 'transfers/state')
  return together([period, where])
}

function whatToDo(composition: Composition): Run[] {
  const { register, organisation, language } = composition
  const fact = composition.rights.find(({ right }) => right === 'access')?.because[0]?.path
  const contact = register.rights.contact ?? register.contact ?? organisation.contact
  const path =
    register.rights.contact !== undefined
      ? 'rights/contact'
      : register.contact !== undefined
        ? 'contact'
        : 'organisation/contact'
  const how = contact === undefined ? undefined : reachedBy(contact, path)
  return together([
    say(sentences.rights, language, fact),
    how === undefined ? [] : say(sentences.ask, language, how.fact, { how }),
  ])
}
