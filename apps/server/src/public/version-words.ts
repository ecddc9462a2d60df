import type { Language } from '@seloste/domain'

interface VersionWords {
  title: (name: string) => string
  lead: string
  link: string
  inForce: (from: string, until: string) => string
  inForceOn: (day: string) => string
  inForceSince: (from: string) => string
  read: string
  changed: string
  first: string
  unchanged: string
  more: (count: number) => string
  older: string
  past: (from: string, until: string) => string
  current: string
  noteTitle: (date: string) => string
  badDayTitle: string
  badDay: (given: string) => string
  futureDay: (given: string) => string
  nothingThenTitle: string
  nothingThen: (day: string) => string
}

/** What the public pages say of the versions of a notice. */
export const versionWords = {
  fi: {
    title: (name) => `Selosteen versiot: ${name}`,
    lead: 'Tästä näet, milloin kukin seloste on ollut voimassa ja mitä siinä muuttui.',
    link: 'Selosteen versiot',
    inForce: (from, until) => `Voimassa ${from} – ${until}`,
    inForceOn: (day) => `Voimassa ${day}`,
    inForceSince: (from) => `Voimassa ${from} alkaen`,
    read: 'Lue seloste',
    changed: 'Mitä muuttui',
    first: 'Ensimmäinen julkaistu seloste.',
    unchanged: 'Tiedot eivät muuttuneet.',
    more: (count) => `Lisäksi ${count} muuta muutosta.`,
    older: 'Vanhemmat versiot',
    past: (from, until) => `Tämä seloste ei ole enää voimassa. Se oli voimassa ${from} – ${until}.`,
    current: 'Lue voimassa oleva seloste',
    noteTitle: (date) => `Muutos ${date}`,
    badDayTitle: 'Päivää ei voi lukea',
    badDay: (given) =>
      `”${given}” ei ole päivä. Kirjoita päivä osoitteeseen muodossa vvvv-kk-pp, esimerkiksi ?at=2026-01-31.`,
    futureDay: (given) => `Päivä ${given} ei ole vielä tullut. Valitse tämä päivä tai aiempi.`,
    nothingThenTitle: 'Selostetta ei ollut silloin',
    nothingThen: (day) => `Tässä osoitteessa ei ollut julkaistua selostetta ${day}.`,
  },
  sv: {
    title: (name) => `Beskrivningens versioner: ${name}`,
    lead: 'Här ser du när varje beskrivning har gällt och vad som ändrades i den.',
    link: 'Beskrivningens versioner',
    inForce: (from, until) => `Gällde ${from} – ${until}`,
    inForceOn: (day) => `Gällde den ${day}`,
    inForceSince: (from) => `Gäller från den ${from}`,
    read: 'Läs beskrivningen',
    changed: 'Vad som ändrades',
    first: 'Den första publicerade beskrivningen.',
    unchanged: 'Uppgifterna ändrades inte.',
    more: (count) => `Dessutom ${count} andra ändringar.`,
    older: 'Äldre versioner',
    past: (from, until) => `Den här beskrivningen gäller inte längre. Den gällde ${from} – ${until}.`,
    current: 'Läs den gällande beskrivningen',
    noteTitle: (date) => `Ändring den ${date}`,
    badDayTitle: 'Dagen kan inte läsas',
    badDay: (given) =>
      `”${given}” är ingen dag. Skriv dagen i adressen i formen åååå-mm-dd, till exempel ?at=2026-01-31.`,
    futureDay: (given) => `Dagen ${given} har inte kommit ännu. Välj dagens datum eller ett tidigare.`,
    nothingThenTitle: 'Då fanns ingen beskrivning',
    nothingThen: (day) => `På den här adressen fanns ingen publicerad beskrivning den ${day}.`,
  },
  en: {
    title: (name) => `Versions of this notice: ${name}`,
    lead: 'Here you can see when each notice was in force and what changed in it.',
    link: 'Versions of this notice',
    inForce: (from, until) => `In force ${from} – ${until}`,
    inForceOn: (day) => `In force on ${day}`,
    inForceSince: (from) => `In force since ${from}`,
    read: 'Read the notice',
    changed: 'What changed',
    first: 'The first published notice.',
    unchanged: 'The facts did not change.',
    more: (count) => `And ${count} other changes.`,
    older: 'Older versions',
    past: (from, until) => `This notice is no longer in force. It was in force ${from} – ${until}.`,
    current: 'Read the notice in force',
    noteTitle: (date) => `Change on ${date}`,
    badDayTitle: 'The day cannot be read',
    badDay: (given) =>
      `“${given}” is no day. Write the day in the address as yyyy-mm-dd, for example ?at=2026-01-31.`,
    futureDay: (given) => `The day ${given} has not come yet. Choose today or an earlier day.`,
    nothingThenTitle: 'There was no notice then',
    nothingThen: (day) => `No notice was published at this address on ${day}.`,
  },
} as const satisfies Record<Language, VersionWords>
