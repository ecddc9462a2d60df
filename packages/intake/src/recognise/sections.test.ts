import { describe, expect, it } from 'vitest'
import { textSource } from '../blocks/text-source.ts'
import { registersOf, sectionsOf } from './sections.ts'

function headings(text: string): string[] {
  const source = textSource(text)
  return sectionsOf(source).flatMap(({ heading, kinds }) =>
    heading === undefined
      ? []
      : [`${kinds.join('+')}: ${source.text.slice(heading.span.start, heading.span.end)}`],
  )
}

const body = 'Tietoja käsitellään huolellisesti ja vain siinä määrin kuin on tarpeen.'

describe('the sections of a text', () => {
  it('begin at numbered headings, however the numbers run', () => {
    expect(headings(`3. Rekisterin nimi\n\nA\n\n1Rekisterinpitäjä\n\nB\n\n5.Tietoturva\n\n${body}`)).toEqual([
      'name: Rekisterin nimi',
      'controller: Rekisterinpitäjä',
      'measures: Tietoturva',
    ])
  })

  it('begin in the middle of a paragraph, where number and heading follow a sentence', () => {
    expect(
      headings(
        `5. Rekisterin tietosisältö\n\n${body} 6. Säännönmukaiset tietolähteet Saamme tiedot asiakkaalta.`,
      ),
    ).toEqual(['dataCategories: Rekisterin tietosisältö', 'sources: Säännönmukaiset tietolähteet'])
  })

  it('do not begin at the numbers of a list, nor at a reference to a number', () => {
    expect(
      headings(
        `1. Rekisterinpitäjä\n\nMalli Oy\n\n1. nimi\n2. osoite\n3. ikä\n\nOta yhteyttä kohdassa 2. mainittuun henkilöön.`,
      ),
    ).toEqual(['controller: Rekisterinpitäjä'])
  })

  it('begin at lines of their own, at questions and at lines in capitals', () => {
    expect(
      headings(`Rekisterinpitäjä\n\nMalli Oy\n\nMistä tiedot saadaan?\n\n${body}\n\nTIETOTURVA\n\n${body}`),
    ).toEqual(['controller: Rekisterinpitäjä', 'sources: Mistä tiedot saadaan?', 'measures: TIETOTURVA'])
  })

  it('begin at a line right above its list', () => {
    expect(headings(`Luovutukset\n- Verohallinto\n\nSäilytysaika\n- 2 vuotta`)).toEqual([
      'recipients: Luovutukset',
      'retention: Säilytysaika',
    ])
  })

  it('begin at lines with a blank one above and none below, where that is the manner', () => {
    const lines = [
      'Rekisterinpitäjä',
      'Tietolähteet',
      'Tietoturva',
      'Miten kauan kaikki pidetään?',
      'Sirutiedot',
    ]
    expect(headings(lines.map((line) => `${line}\n${body}`).join('\n\n'))).toEqual([
      'controller: Rekisterinpitäjä',
      'sources: Tietolähteet',
      'measures: Tietoturva',
      'retention: Miten kauan kaikki pidetään?',
      'other: Sirutiedot',
    ])
  })

  it('are told by a label on the same line', () => {
    expect(headings('Rekisterinpitäjä: Malli Oy, Mallila')).toEqual(['controller: Rekisterinpitäjä:'])
  })

  it('are told by a label and a name on a numbered line, whatever the letter of the name', () => {
    const form =
      '1. Rekisterinpitäjä: Malli Oy\n2. Rekisterin nimi Asiakasrekisteri\n3. Tietolähteet Asiakkaat itse.\n4. Tarkastusoikeus Asiakkaalla on oikeus tarkastaa tietonsa.'
    expect(headings(form)).toEqual([
      'controller: Rekisterinpitäjä:',
      'name: Rekisterin nimi',
      'sources: Tietolähteet',
      'access: Tarkastusoikeus',
    ])
  })

  it('are told by labels of every kind where the text has labels instead of headings', () => {
    const labels = [
      'Rekisterinpitäjä',
      'Rekisteri',
      'Tarkoitus',
      'Tiedot',
      'Tietolähteet',
      'Säilytysaika',
      'Suojaus',
    ]
    expect(headings(labels.map((label) => `**${label}:** jotakin`).join('\n'))).toEqual([
      'controller: Rekisterinpitäjä:',
      'name: Rekisteri:',
      'purposes: Tarkoitus:',
      'dataCategories: Tiedot:',
      'sources: Tietolähteet:',
      'retention: Säilytysaika:',
      'measures: Suojaus:',
    ])
  })

  it('have the case ending of an abbreviation in their heading', () => {
    const heading = 'Tietojen siirto EU:n tai ETA:n ulkopuolelle'
    expect(headings(`Tietoturva\n${body}\n${heading}\n${body}`)).toEqual([
      'measures: Tietoturva',
      `transfers: ${heading}`,
    ])
    expect(headings('5. SYFTE OCH RÄTTSLIG GRUND: Fakturering.')).toEqual([
      'purposes+legalBases: SYFTE OCH RÄTTSLIG GRUND:',
    ])
  })

  it('are parted in prose that tells of everything, from the controller on', () => {
    const source = textSource(
      'Kameravalvonnan seloste\n\nRekisterinpitäjä on Malli Oy. Rekisterin nimi on valvontarekisteri. Valvonnan tarkoituksena on omaisuuden suojaaminen. Rekisteriin tallennetaan kuvaa pihalla liikkuvista.\n\nTallenteet hävitetään kahden viikon kuluttua.',
    )
    expect(sectionsOf(source).map(({ kinds }) => kinds[0])).toEqual([
      'other',
      'controller',
      'name',
      'purposes',
      'dataCategories',
      'retention',
    ])
  })

  it('are parted in prose by what its sentences are about', () => {
    const source = textSource(
      'Rekisterinpitäjä\n\nMalli Oy\n\nKeräämme nimesi ja osoitteesi laskutusta varten. Emme tee profilointia.',
    )
    expect(sectionsOf(source).map(({ kinds }) => kinds[0])).toEqual([
      'controller',
      'purposes',
      'automatedDecisions',
    ])
  })
})

describe('the registers of a page', () => {
  it('begin anew where a heading that opens one comes again after several others', () => {
    const one = [
      'Yhteyshenkilö',
      'Käsittelyn tarkoitus',
      'Tietolähteet',
      'Tietojen luovutus',
      'Tietoturva',
      'Oikeutesi',
    ]
    const page = one.map((heading) => `${heading}\n\n${body}`).join('\n\n')
    expect(registersOf(textSource(`${page}\n\n${page}`))).toHaveLength(2)
    expect(registersOf(textSource(page))).toHaveLength(1)
  })

  it('begin at their titles', () => {
    const one = ['Rekisterinpitäjä', 'Tarkoitus', 'Tiedot', 'Tietolähteet', 'Luovutukset', 'Säilytysaika']
    const page = ['Jäsenet', 'Tilaajat']
      .map((title) => `## ${title}\n\n${one.map((label) => `${label}: jotakin`).join('\n')}`)
      .join('\n\n')
    const [first, second] = registersOf(textSource(page))
    expect(first?.sections).toHaveLength(7)
    expect(second?.sections[0]?.heading?.span).toEqual(textSource(page).blocks[7]?.span)
  })
})
