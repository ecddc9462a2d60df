import type { Words } from '../language/sentence.ts'

interface ItemNoun {
  one: Words
  added: Words
  removed: Words
}

function noun(fi: string, sv: readonly [string, string, string], en: string): ItemNoun {
  const [one, added, removed] = sv
  const small = (word: string) => word.charAt(0).toLowerCase() + word.slice(1)
  return {
    one: { fi, sv: one, en },
    added: { fi: `Lisätty ${small(fi)}`, sv: added, en: `New ${small(en)}` },
    removed: { fi: `Poistettu ${small(fi)}`, sv: removed, en: `${en} removed` },
  }
}

/** What an item of a list is called, and how its coming and going are told. */
export const itemNouns = {
  purposes: noun('Käsittelyn tarkoitus', ['Ändamål', 'Nytt ändamål', 'Borttaget ändamål'], 'Purpose'),
  legalBases: noun(
    'Oikeusperuste',
    ['Rättslig grund', 'Ny rättslig grund', 'Borttagen rättslig grund'],
    'Legal basis',
  ),
  dataSubjectCategories: noun(
    'Rekisteröityjen ryhmä',
    ['Kategori av registrerade', 'Ny kategori av registrerade', 'Borttagen kategori av registrerade'],
    'Category of data subjects',
  ),
  dataCategories: noun(
    'Henkilötietoryhmä',
    [
      'Kategori av personuppgifter',
      'Ny kategori av personuppgifter',
      'Borttagen kategori av personuppgifter',
    ],
    'Category of personal data',
  ),
  items: noun('Yksittäinen tieto', ['Enskild uppgift', 'Ny uppgift', 'Borttagen uppgift'], 'Item of data'),
  data: noun('Kerättävä tieto', ['Uppgift', 'Ny uppgift', 'Borttagen uppgift'], 'Item of data'),
  sources: noun('Tietolähde', ['Källa', 'Ny källa', 'Borttagen källa'], 'Source'),
  recipients: noun('Vastaanottaja', ['Mottagare', 'Ny mottagare', 'Borttagen mottagare'], 'Recipient'),
  transfers: noun(
    'Siirto ETA-alueen ulkopuolelle',
    ['Överföring utanför EES', 'Ny överföring utanför EES', 'Överföring utanför EES som inte längre görs'],
    'Transfer outside the EEA',
  ),
  retention: noun(
    'Säilytysaika',
    ['Lagringstid', 'Ny lagringstid', 'Borttagen lagringstid'],
    'Retention period',
  ),
  measures: noun('Suojatoimi', ['Skyddsåtgärd', 'Ny skyddsåtgärd', 'Borttagen skyddsåtgärd'], 'Safeguard'),
  automatedDecisions: noun(
    'Automaattinen päätös tai profilointi',
    [
      'Automatiserat beslut eller profilering',
      'Nytt automatiserat beslut eller ny profilering',
      'Borttaget automatiserat beslut eller borttagen profilering',
    ],
    'Automated decision or profiling',
  ),
  services: noun(
    'Eväste tai palvelu',
    ['Kaka eller tjänst', 'Ny kaka eller tjänst', 'Borttagen kaka eller tjänst'],
    'Cookie or service',
  ),
  notes: noun('Lisätieto', ['Tilläggsuppgift', 'Ny tilläggsuppgift', 'Borttagen tilläggsuppgift'], 'Detail'),
  details: noun(
    'Oikeutta koskeva ohje',
    ['Anvisning om en rättighet', 'Ny anvisning om en rättighet', 'Borttagen anvisning om en rättighet'],
    'Instruction about a right',
  ),
  parts: noun(
    'Rekisterin osa',
    ['Del av registret', 'Ny del av registret', 'Borttagen del av registret'],
    'Part of the register',
  ),
  jointControllers: noun(
    'Yhteisrekisterinpitäjä',
    [
      'Gemensamt personuppgiftsansvarig',
      'Ny gemensamt personuppgiftsansvarig',
      'Inte längre gemensamt personuppgiftsansvarig',
    ],
    'Joint controller',
  ),
  principals: noun(
    'Toimeksiantaja',
    ['Uppdragsgivare', 'Ny uppdragsgivare', 'Borttagen uppdragsgivare'],
    'Principal',
  ),
  systems: noun(
    'Tietojärjestelmä',
    ['Informationssystem', 'Nytt informationssystem', 'Borttaget informationssystem'],
    'Information system',
  ),
} as const satisfies Record<string, ItemNoun>

/** How an item at a path is called; undefined where it has no noun of its own. */
export function itemNounAt(path: string): ItemNoun | undefined {
  const names = path.split('/').slice(0, -1)
  const list = names.length === 2 && names[1] === 'items' ? names[0] : names.at(-1)
  return list !== undefined && Object.hasOwn(itemNouns, list)
    ? itemNouns[list as keyof typeof itemNouns]
    : undefined
}
