import type { Language } from '@seloste/domain'
import { printable } from './printable.ts'

type Message = Record<Language, (...details: readonly string[]) => string>

/** What the command line says when it cannot go on: what happened and what was expected. */
export const messages = {
  notFound: {
    fi: (file) => `${file}: tiedostoa ei löydy.`,
    sv: (file) => `${file}: filen finns inte.`,
    en: (file) => `${file}: no such file.`,
  },
  unreadable: {
    fi: (file, cause) => `${file}: tiedostoa ei voi lukea (${cause}).`,
    sv: (file, cause) => `${file}: filen kan inte läsas (${cause}).`,
    en: (file, cause) => `${file}: the file cannot be read (${cause}).`,
  },
  folder: {
    fi: (file) => `${file}: tämä on kansio; anna rekisterin JSON-tiedosto.`,
    sv: (file) => `${file}: detta är en mapp; ange registrets JSON-fil.`,
    en: (file) => `${file}: this is a folder; give the register’s JSON file.`,
  },
  tooLarge: {
    fi: (file) => `${file}: tiedosto on liian suuri; enintään 10 Mt luetaan.`,
    sv: (file) => `${file}: filen är för stor; högst 10 MB läses.`,
    en: (file) => `${file}: the file is too large; at most 10 MB are read.`,
  },
  notUtf8: {
    fi: (file) => `${file}: tiedosto ei ole UTF-8-merkistöä.`,
    sv: (file) => `${file}: filen är inte kodad i UTF-8.`,
    en: (file) => `${file}: the file is not encoded in UTF-8.`,
  },
  notJson: {
    fi: (file, place) => `${file}: tiedosto ei ole kelvollista JSONia${place && ` (kohta: ${place})`}.`,
    sv: (file, place) => `${file}: filen är inte giltig JSON${place && ` (stället: ${place})`}.`,
    en: (file, place) => `${file}: the file is not valid JSON${place && ` (at ${place})`}.`,
  },
  place: {
    fi: (line, column) => `rivi ${line}, merkki ${column}`,
    sv: (line, column) => `rad ${line}, tecken ${column}`,
    en: (line, column) => `line ${line}, column ${column}`,
  },
  field: {
    fi: (file, path, reason, others) =>
      `${file}: ${path && `${path}: `}${reason}${others === '0' ? '' : ` (muita virheitä: ${others})`}`,
    sv: (file, path, reason, others) =>
      `${file}: ${path && `${path}: `}${reason}${others === '0' ? '' : ` (andra fel: ${others})`}`,
    en: (file, path, reason, others) =>
      `${file}: ${path && `${path}: `}${reason}${others === '0' ? '' : ` (other errors: ${others})`}`,
  },
  unknownValue: {
    fi: (option, value, allowed) => `${option}: ”${value}” ei kelpaa; käytettävissä ovat ${allowed}.`,
    sv: (option, value, allowed) => `${option}: ”${value}” duger inte; det som kan användas är ${allowed}.`,
    en: (option, value, allowed) => `${option}: “${value}” cannot be used; use one of ${allowed}.`,
  },
  jsonOrFacts: {
    fi: () => 'Valitse joko --json tai --facts.',
    sv: () => 'Välj antingen --json eller --facts.',
    en: () => 'Choose either --json or --facts.',
  },
  date: {
    fi: (value) => `--date: ”${value}” ei ole päivämäärä; kirjoita se muodossa VVVV-KK-PP.`,
    sv: (value) => `--date: ”${value}” är inte ett datum; skriv det som ÅÅÅÅ-MM-DD.`,
    en: (value) => `--date: “${value}” is not a date; write it as YYYY-MM-DD.`,
  },
  beforeLaw: {
    fi: (value, first) =>
      `--date: ${value}: laki tunnetaan ${first} alkaen, jolloin tietosuoja-asetusta alettiin soveltaa.`,
    sv: (value, first) =>
      `--date: ${value}: lagen är känd från och med ${first}, då dataskyddsförordningen började tillämpas.`,
    en: (value, first) => `--date: ${value}: the law is known from ${first}, when the GDPR began to apply.`,
  },
  oneForm: {
    fi: () => '--json ja --sarif: valitse toinen.',
    sv: () => '--json och --sarif: välj det ena.',
    en: () => '--json and --sarif: choose one.',
  },
  noNotice: {
    fi: (file) => `${file}: teksti ei näytä tietosuojaselosteelta; se tarkastettiin silti.`,
    sv: (file) => `${file}: texten ser inte ut som en dataskyddsbeskrivning; den granskades ändå.`,
    en: (file) => `${file}: the text does not look like a privacy notice; it was judged all the same.`,
  },
  noDatabase: {
    fi: (why) => `tietokantaa ei saatu auki: ${why}`,
    sv: (why) => `databasen kunde inte öppnas: ${why}`,
    en: (why) => `the database could not be opened: ${why}`,
  },
  noOrganisation: {
    fi: (slug) => `${slug}: tällä tunnuksella ei ole organisaatiota; tunnus on julkisen osoitteen alkuosa.`,
    sv: (slug) =>
      `${slug}: ingen organisation har det här namnet; det är den första delen av den offentliga adressen.`,
    en: (slug) => `${slug}: no organisation has this name; it is the first part of its public address.`,
  },
  noPerson: {
    fi: (email) => `--owner: kukaan ei kirjaudu osoitteella ${email}; tee tunnus ensin.`,
    sv: (email) => `--owner: ingen loggar in med adressen ${email}; skapa kontot först.`,
    en: (email) => `--owner: nobody signs in with ${email}; make the account first.`,
  },
  missingOption: {
    fi: (option) => `valitsin ${option} puuttuu`,
    sv: (option) => `flaggan ${option} saknas`,
    en: (option) => `option ${option} is missing`,
  },
  unwritable: {
    fi: (file, cause) => `${file}: tiedostoa ei voi kirjoittaa (${cause}); kohdetta ei muutettu.`,
    sv: (file, cause) => `${file}: filen kan inte skrivas (${cause}); målet ändrades inte.`,
    en: (file, cause) => `${file}: the file cannot be written (${cause}); the target was not changed.`,
  },
  otherOrganisation: {
    fi: (file, other, own) =>
      `${file}: organisaatio on ${other}, muissa tiedostoissa ${own}; seloste on yhden organisaation.`,
    sv: (file, other, own) =>
      `${file}: organisationen är ${other}, i de andra filerna ${own}; registret gäller en organisation.`,
    en: (file, other, own) =>
      `${file}: the organisation is ${other}, in the other files ${own}; a record is of one organisation.`,
  },
  needsOutput: {
    fi: (format) => `--format ${format}: anna tiedosto tai kansio, johon tulos kirjoitetaan (-o).`,
    sv: (format) => `--format ${format}: ange en fil eller mapp som resultatet skrivs till (-o).`,
    en: (format) => `--format ${format}: give a file or folder that the result is written to (-o).`,
  },
  notRendered: {
    fi: (file, cause) => `${file}: tiedostoa ei voitu tehdä (${cause}); kohdetta ei muutettu.`,
    sv: (file, cause) => `${file}: filen kunde inte göras (${cause}); målet ändrades inte.`,
    en: (file, cause) => `${file}: the file could not be made (${cause}); the target was not changed.`,
  },
  overInput: {
    fi: (file) => `${file}: tulos kirjoitettaisiin syötetiedoston päälle; valitse toinen paikka (-o).`,
    sv: (file) => `${file}: resultatet skulle skriva över indatafilen; välj en annan plats (-o).`,
    en: (file) => `${file}: the result would be written over an input file; choose another place (-o).`,
  },
  sameName: {
    fi: (file) => `${file}: kaksi syötetiedostoa tuottaisi saman tiedoston; aja ne erikseen.`,
    sv: (file) => `${file}: två indatafiler skulle ge samma fil; kör dem var för sig.`,
    en: (file) => `${file}: two input files would give the same file; run them one by one.`,
  },
  stdinTwice: {
    fi: () => '-: vakiosyötteen voi lukea vain kerran.',
    sv: () => '-: standardindata kan läsas bara en gång.',
    en: () => '-: standard input can be read only once.',
  },
  usage: {
    fi: (what) => `${what}; ohje: seloste --help`,
    sv: (what) => `${what}; anvisning: seloste --help`,
    en: (what) => `${what}; help: seloste --help`,
  },
  missingFile: {
    fi: () => 'anna ainakin yksi rekisterin JSON-tiedosto (tai - vakiosyötteelle)',
    sv: () => 'ange minst en JSON-fil med ett register (eller - för standardindata)',
    en: () => 'give at least one JSON file of a register (or - for standard input)',
  },
  unknownOption: {
    fi: (option) => `tuntematon valitsin ${option}`,
    sv: (option) => `okänd flagga ${option}`,
    en: (option) => `unknown option ${option}`,
  },
  unknownCommand: {
    fi: (command) => `tuntematon komento ${command}`,
    sv: (command) => `okänt kommando ${command}`,
    en: (command) => `unknown command ${command}`,
  },
  missingValue: {
    fi: (option) => `valitsimelta ${option} puuttuu arvo`,
    sv: (option) => `flaggan ${option} saknar värde`,
    en: (option) => `option ${option} needs a value`,
  },
} as const satisfies Record<string, Message>

/** Code of a message. */
export type MessageCode = keyof typeof messages

/** A message on one line; what comes from files and the command line cannot steer the terminal. */
export function message(code: MessageCode, language: Language, ...details: readonly string[]): string {
  const safe = details.map((detail) => shortened(printable(detail)))
  const worded: Message = messages[code]
  return worded[language](...safe)
}

function shortened(text: string): string {
  return text.length > 300 ? `${text.slice(0, 299)}…` : text
}
