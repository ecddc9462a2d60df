import { frozenRegisterSchema } from '@seloste/domain'
import { describe, expect, it } from 'vitest'
import type { ReadRegister } from './draft/intake.ts'
import { readNotice } from './read-notice.ts'

const finnish = `Rekisteriseloste

1. Rekisterinpitäjä
Esimerkki Oy (Y-tunnus 0000001-9)
Mallikatu 1, 00100 Mallila
asiakaspalvelu [at] esimerkki.example, puh. 040 000 0000

2. Rekisteriasioista vastaava henkilö
Matti Malli, palvelupäällikkö

3. Rekisterin nimi
Esimerkin asiakasrekisteri, joka perustuu asiakkuuteen.

4. Henkilötietojen käsittelyn tarkoitus ja oikeusperuste
Tietoja käsitellään laskuttamiseen, asiakaspalveluun sekä markkinointiin. Käsittely perustuu sopimuksen täytäntöönpanoon ja rekisterinpitäjän oikeutettuun etuun.

5. Rekisterin tietosisältö
- nimi
- sähköpostiosoite (vapaaehtoinen)
- yhteystiedot, kuten osoite ja puhelinnumero

6. Säännönmukaiset tietolähteet
Tiedot saadaan asiakkaalta itseltään ja kaupparekisteristä.

7. Säännönmukaiset tietojen luovutukset ja tietojen siirto EU:n tai Euroopan talousalueen ulkopuolelle
Tietoja ei luovuteta ulkopuolisille, paitsi perintätoimistolle. Tietoja ei siirretä EU:n ulkopuolelle, ellei se ole tekniikan vuoksi tarpeen.

8. Tietojen säilytysaika
Tiedot poistetaan viimeistään kolmen kuukauden kuluttua asiakassuhteen päättymisestä.

9. Rekisterin suojauksen periaatteet
Tiedot on suojattu palomuurilla ja salasanoin. Manuaalista aineistoa ei synny.

10. Rekisteröidyn oikeudet
Rekisteröidyllä on oikeus tarkastaa tietonsa ja vaatia niiden oikaisua sekä kieltää suoramarkkinointi. Pyyntöön vastataan kuukauden kuluessa.

Päivitetty 5.4.2018`

function firstOf(text: string): ReadRegister {
  const [register] = readNotice(text).registers
  if (register === undefined) throw new Error('no register was read')
  return register
}

describe('a notice of the old form', () => {
  const { facts, frozen, ties } = firstOf(finnish)
  const { register, organisation } = frozen

  it('gives a draft that the schema accepts', () => {
    expect(frozenRegisterSchema.parse(frozen)).toEqual(frozen)
  })

  it('names the controller, its id and how to reach it (GDPR Art. 13(1)(a))', () => {
    expect(organisation).toMatchObject({
      name: { fi: 'Esimerkki Oy' },
      kind: 'company',
      businessId: '0000001-9',
      email: 'asiakaspalvelu@esimerkki.example',
      phone: '040 000 0000',
      address: { street: { fi: 'Mallikatu 1' }, postalCode: '00100', city: { fi: 'Mallila' } },
    })
    expect(register.contact).toMatchObject({ name: { fi: 'Matti Malli' }, title: { fi: 'palvelupäällikkö' } })
    expect(register.name).toEqual({ fi: 'Esimerkin asiakasrekisteri' })
  })

  it('takes the register to be about those after whom it is named, to be asked (Art. 30(1)(c))', () => {
    expect(register.dataSubjectCategories).toEqual([{ id: 's1', term: 'customer' }])
    expect(ties.find(({ fact }) => fact === 'dataSubjectCategories/s1')?.confidence).toBe('unsure')
  })

  it('knows purposes and bases by their terms, with the words of the notice kept (Art. 13(1)(c))', () => {
    expect(register.purposes.map(({ term }) => term)).toEqual(['billing', 'support', 'marketing'])
    expect(register.legalBases.map(({ code }) => code).toSorted()).toEqual(['6-1-b', '6-1-f'])
  })

  it('lists the data, not the remarks about them (Art. 14(1)(d))', () => {
    expect(facts.dataCategories).toEqual(['nimi', 'sähköpostiosoite', 'osoite', 'puhelinnumero'])
    expect(register.dataCategories.map(({ term }) => term)).toEqual([
      'name',
      'email',
      'postal-address',
      'phone',
    ])
  })

  it('lists sources, and recipients behind a denial (Art. 13(1)(e), 14(2)(f))', () => {
    expect(register.sources).toMatchObject({
      state: 'stated',
      items: [{ term: 'data-subject' }, { term: 'prh', publiclyAccessible: true }],
    })
    expect(register.recipients).toMatchObject({ state: 'stated', items: [{ term: 'collection' }] })
  })

  it('takes “not, unless” for a transfer that may be, to be asked (Art. 13(1)(f))', () => {
    expect(facts.transfersOutsideEea).toBe(true)
    expect(register.transfers.state).toBe('stated')
    expect(ties.find(({ fact }) => fact.startsWith('transfers/items/'))?.confidence).toBe('unsure')
  })

  it('reads a period in words, its bound and its trigger, and no answer time (Art. 13(2)(a))', () => {
    expect(register.retention).toMatchObject([
      { duration: 'P3M', bound: 'atMost', trigger: { term: 'customer-end' } },
    ])
    expect(register.rights.responseTime).toBe('P1M')
  })

  it('tells “no papers” from silence (Art. 32)', () => {
    expect(register.manualMaterial).toBe('none')
    expect(register.measures.map(({ term }) => term)).toEqual(
      expect.arrayContaining(['firewall', 'password']),
    )
  })

  it('names the rights that the notice names and infers none (Art. 15–21)', () => {
    expect(facts.rights.toSorted()).toEqual(['access', 'directMarketingObjection', 'rectification'])
  })

  it('takes its date', () => {
    expect(register.particulars.updatedOn).toBe('2018-04-05')
  })

  it('ties a fact to its words', () => {
    const tie = ties.find(({ fact }) => fact === 'retention/k1/duration')
    expect(tie?.spans.map(({ start, end }) => finnish.slice(start, end))).toEqual(['kolmen kuukauden'])
  })
})

it('reads a person and an address from a line without commas (Art. 13(1)(a))', () => {
  const { frozen } = firstOf(
    'Rekisteriseloste\n\nRekisterinpitäjä\tMalli Oy Malli Oy Mallikatu 1 00100 Mallila\nYhteyshenkilö\tMatti Malli Puhelin 040 000 0000\nRekisterin nimi\tAsiakasrekisteri',
  )
  expect(frozen.organisation.address?.street).toEqual({ fi: 'Mallikatu 1' })
  expect(frozen.register.contact?.name).toEqual({ fi: 'Matti Malli' })
})

it('reads a table of data with a column on how long each is kept (Art. 13(2)(a))', () => {
  const { facts, frozen } = firstOf(
    'Tietosuojaseloste\n\nKerättävät tiedot\n\nTieto\tSäilytysaika\nNimi, yhteystiedot, syntymäaika\t10 vuotta työsuhteen päättymisestä\nHakemus\t2 vuotta',
  )
  expect(facts.dataCategories).toEqual(['Nimi', 'yhteystiedot', 'syntymäaika', 'Hakemus'])
  expect(frozen.register.retention).toMatchObject([
    { duration: 'P10Y', trigger: { term: 'employment-end' } },
    { duration: 'P2Y', subject: { fi: 'Hakemus' } },
  ])
})

it('tells papers from electronic data under letters (Art. 32)', () => {
  const { frozen } = firstOf(
    'Rekisteriseloste\n\n9. Rekisterin suojauksen periaatteet\nA. Manuaalinen aineisto\nPaperit ovat lukitussa kaapissa.\nB. Sähköinen aineisto\nTiedot on suojattu salasanalla.',
  )
  expect(frozen.register.measures.map(({ term, material }) => `${term} ${material}`)).toEqual([
    'locked-archive manual',
    'locked-premises manual',
    'password electronic',
  ])
})

it('takes the end after which an act sets the time (Art. 13(2)(a))', () => {
  const { frozen } = firstOf(
    'Tietosuojaseloste\n\nTietojen säilytysaika\n\nAsiakassuhteen päättymisen jälkeen tietoja säilytetään kirjanpitolain edellyttämä aika.',
  )
  expect(frozen.register.retention).toMatchObject([{ trigger: { term: 'customer-end' } }])
})

it('reads a Swedish notice', () => {
  const { facts } = firstOf(`Dataskyddsbeskrivning

Personuppgiftsansvarig

Exempel Ab, FO-nummer 0000002-7, info@exempel.example

Registrets namn

Kundregister

Ändamål och rättslig grund

Uppgifterna behandlas för fakturering. Behandlingen grundar sig på samtycke.

Registrets datainnehåll

• namn
• e-postadress

Regelmässiga uppgiftskällor

Uppgifterna fås från kunden.

Utlämnande och överföring av uppgifter

Uppgifterna lämnas ut till myndigheter. Uppgifter överförs inte utanför EU eller EES.

Förvaringstid

Uppgifterna lagras i högst 1,5 år efter det att kundrelationen upphört.

Den registrerades rättigheter

Den registrerade har rätt att få tillgång till uppgifterna och att begära radering.`)
  expect(facts).toMatchObject({
    language: 'sv',
    controllerName: 'Exempel Ab',
    businessId: '0000002-7',
    registerName: 'Kundregister',
    legalBases: ['consent'],
    dataCategories: ['namn', 'e-postadress'],
    transfersOutsideEea: false,
    retention: [{ amount: 1.5, unit: 'year', qualifier: 'atMost' }],
    rights: ['access', 'erasure'],
    recipients: ['myndigheter'],
  })
})

it('reads an English notice', () => {
  const { facts } = firstOf(`Privacy policy

1. Data controller

Sample Ltd, privacy@sample.example

2. Purpose of processing personal data

• managing the customer relationship (legitimate interest)

3. Data processed

The register contains the following data:

• name
• email address

4. Disclosure of data

Data is not disclosed to third parties without consent, except for:

• technical service providers (e.g. hosting)

Data is not transferred outside the EU/EEA without appropriate safeguards.

5. Data retention

Data is kept for 24 months after the last login.

6. Rights of the data subject

The data subject has the right to withdraw consent and to lodge a complaint.`)
  expect(facts).toMatchObject({
    language: 'en',
    controllerName: 'Sample Ltd',
    email: 'privacy@sample.example',
    legalBases: ['legitimateInterests'],
    dataCategories: ['name', 'email address'],
    recipients: ['technical service providers'],
    transfersOutsideEea: true,
    retention: [{ amount: 24, unit: 'month' }],
    rights: ['withdrawConsent', 'complaint'],
  })
})

describe('what a page may be', () => {
  it('gives a register for every one that the page tells of', () => {
    const one = (name: string) =>
      `1. Rekisterinpitäjä\nMalli ry\n\n2. Rekisterin nimi\n${name}\n\n3. Henkilötietojen käsittelyn tarkoitus\nTietojen ylläpito.\n\n4. Rekisterin tietosisältö\nNimi\n\n5. Säännönmukaiset tietolähteet\nJäseneltä itseltään.\n\n6. Rekisteröidyn oikeudet\nOikeus tarkastaa tiedot.\n\n`
    const { registers } = readNotice(`${one('Jäsenrekisteri')}${one('Tapahtumarekisteri')}`)
    expect(registers.map(({ frozen }) => frozen.register.name.fi)).toEqual([
      'Jäsenrekisteri',
      'Tapahtumarekisteri',
    ])
  })

  it('knows a report on a year’s data protection from a notice', () => {
    expect(readNotice('TIETOTILINPÄÄTÖS\n\nTietotilinpäätös on raportti tietojenkäsittelystä.').kind).toBe(
      'dataBalanceReport',
    )
  })

  it('says of a text that is no notice that it is none, and drafts next to nothing', () => {
    const intake = readNotice('Mustikkapiirakka\n\n3 dl jauhoja\n2 munaa\n\nSekoita ja paista.')
    expect(intake.kind).toBe('other')
    expect(intake.leftovers.length).toBeGreaterThan(0)
  })

  it('says which other language a text is in', () => {
    const german = 'Wir verarbeiten die Daten der Kunden und geben die Daten nicht weiter. '.repeat(10)
    expect(readNotice(german).otherLanguage).toBe('de')
  })

  it('reads a table that was flattened into tabs, with remnants of its markup', () => {
    const { facts } = firstOf(
      '1. Rekisterinpitäjä\tMalli Oy\n2. Rekisterin nimi\tMallirekisteri\n<p>3. Rekisterin tietosisältö</p>\t<p>Rekisteriin merkitään: - nimi - osoite</p>\n<p>4. Tietojen siirto EU:n tai ETA:n ulkopuolelle</p>\t<p>Tietoja ei siirretä.</p>',
    )
    expect(facts).toMatchObject({
      controllerName: 'Malli Oy',
      registerName: 'Mallirekisteri',
      dataCategories: ['nimi', 'osoite'],
      transfersOutsideEea: false,
    })
  })
})
