import type { ImportRow } from '@seloste/api'
import type { RecordRemarkCode } from '@seloste/domain'
import type { Catalogue } from '../../../language/catalogue.ts'

type Outcome = ImportRow['outcome']

const fi = {
  title: 'Tuo seloste käsittelytoimista',
  drop: 'Pudota laskentataulukko tähän',
  dropNote:
    'Excel (xlsx), OpenDocument (ods) tai CSV: täältä ladattu seloste tai käsin tehty taulukko. Mitään ei tallenneta ennen kuin hyväksyt sen.',
  choose: 'Valitse tiedosto',
  reading: 'Tiedostoa luetaan…',
  writing: (done: string, all: string) => `${done}/${all} rekisteriä tallennettu`,
  inOnePiece: 'Rekisterit tallentuvat yhdessä: jos keskeytät, mitään ei tallenneta.',
  cancel: 'Keskeytä',
  cancelled: 'Keskeytettiin. Mitään ei tallennettu.',
  another: 'Valitse toinen tiedosto',
  accept: (count: number) => (count === 1 ? 'Tallenna yksi rekisteri' : `Tallenna ${count} rekisteriä`),
  nothing: 'Tiedostossa ei ole mitään tallennettavaa',
  done: (created: number, saved: number) => `Tallennettu: ${created} uutta ja ${saved} muutettua rekisteriä.`,
  unknown: (headings: string) =>
    `Näille sarakkeille ei ole paikkaa rekisterissä. Niiden teksti säilyy rekisterin mukana: ${headings}.`,
  left: {
    macros: 'Tiedostossa on makroja. Niitä ei ajettu eikä tuotu.',
    external_links: 'Tiedosto viittaa muihin tiedostoihin. Viittauksia ei avattu.',
  },
  outcomes: {
    error: 'Korjattava ensin',
    conflict: 'Muuttunut myös täällä',
    duplicate: 'Samanniminen on jo',
    change: 'Muuttuu',
    create: 'Uusi rekisteri',
    unchanged: 'Ei muutoksia',
  } satisfies Record<Outcome, string>,
  advice: {
    error: 'Nämä rivit jätetään pois. Korjaa ruudut tiedostossa ja tuo se uudelleen.',
    conflict:
      'Tiedosto ja joku muu ovat muuttaneet samoja tietoja sen jälkeen, kun tiedosto ladattiin. Nämä rivit jätetään pois: tee muutos rekisteriin itse.',
    duplicate: 'Valitse ne, joista tehdään uusi rekisteri samannimisen lisäksi.',
    change: '',
    create: '',
    unchanged: '',
  } satisfies Record<Outcome, string>,
  clash: (facts: string) => `Muuttuneet tiedot: ${facts}`,
  row: (row: number) => `rivi ${row}`,
  take: (name: string) => `Tallenna ${name}`,
  unnamed: 'Nimetön',
  was: 'ennen',
  now: 'nyt',
  more: 'Näytä lisää',
  remarks: {
    formula: 'Ruudussa on kaava. Kirjoita siihen pelkkä teksti.',
    date: 'Ruudussa ei ole päivämäärää. Kirjoita se muodossa 5.4.2026.',
    no_name: 'Käsittelytoimella ei ole nimeä.',
    field: 'Teksti ei kelpaa.',
    computed: 'Tämä seuraa muista tiedoista, joten muutosta ei oteta.',
    kept_as_written: 'Tästä ei saatu tietoa, joten teksti säilyy sellaisenaan.',
    lost_link: 'Sääntö viittasi tietoon, joka poistuu. Viittaus poistetaan.',
    carried_broken: 'Tiedoston piilotietoja on muutettu. Rivi luetaan näkyvistä ruuduista.',
  } satisfies Record<RecordRemarkCode, string>,
}

/** Texts of taking a record in. */
export const importTexts = {
  fi,
  sv: {
    title: 'Importera ett register över behandling',
    drop: 'Släpp kalkylbladet här',
    dropNote:
      'Excel (xlsx), OpenDocument (ods) eller CSV: ett register som laddats ner här eller en tabell som gjorts för hand. Inget sparas innan du godkänner det.',
    choose: 'Välj en fil',
    reading: 'Filen läses…',
    writing: (done, all) => `${done} av ${all} register sparade`,
    inOnePiece: 'Registren sparas i ett stycke: om du avbryter sparas inget.',
    cancel: 'Avbryt',
    cancelled: 'Importen avbröts. Inget sparades.',
    another: 'Välj en annan fil',
    accept: (count) => (count === 1 ? 'Spara ett register' : `Spara ${count} register`),
    nothing: 'Det finns inget att spara i filen',
    done: (created, saved) => `Sparat: ${created} nya och ${saved} ändrade register.`,
    unknown: (headings) =>
      `De här kolumnerna har ingen plats i registret. Deras text följer med registret: ${headings}.`,
    left: {
      macros: 'Filen har makron. De kördes inte och importerades inte.',
      external_links: 'Filen hänvisar till andra filer. Hänvisningarna öppnades inte.',
    },
    outcomes: {
      error: 'Ska rättas först',
      conflict: 'Har ändrats också här',
      duplicate: 'Namnet finns redan',
      change: 'Ändras',
      create: 'Nytt register',
      unchanged: 'Inga ändringar',
    },
    advice: {
      error: 'De här raderna lämnas bort. Rätta cellerna i filen och importera den på nytt.',
      conflict:
        'Filen och någon annan har ändrat samma uppgifter efter att filen laddades ner. De här raderna lämnas bort: gör ändringen i registret själv.',
      duplicate: 'Välj dem som ska bli nya register vid sidan av det som har samma namn.',
      change: '',
      create: '',
      unchanged: '',
    },
    clash: (facts) => `Ändrade uppgifter: ${facts}`,
    row: (row) => `rad ${row}`,
    take: (name) => `Spara ${name}`,
    unnamed: 'Namnlös',
    was: 'före',
    now: 'nu',
    more: 'Visa fler',
    remarks: {
      formula: 'Cellen har en formel. Skriv bara text i den.',
      date: 'I cellen finns inget datum. Skriv det så här: 5.4.2026.',
      no_name: 'Behandlingen har inget namn.',
      field: 'Texten duger inte.',
      computed: 'Det här följer av andra uppgifter, så ändringen tas inte med.',
      kept_as_written: 'Ur det här kunde ingen uppgift tas, så texten bevaras som den är.',
      lost_link: 'En regel hänvisade till något som tas bort. Hänvisningen tas bort.',
      carried_broken: 'De dolda uppgifterna i filen har ändrats. Raden läses ur de synliga cellerna.',
    },
  },
  en: {
    title: 'Import a record of processing activities',
    drop: 'Drop the spreadsheet here',
    dropNote:
      'Excel (xlsx), OpenDocument (ods) or CSV: a record downloaded here, or a table made by hand. Nothing is saved before you accept it.',
    choose: 'Choose a file',
    reading: 'Reading the file…',
    writing: (done, all) => `${done} of ${all} registers saved`,
    inOnePiece: 'The registers are saved in one piece: if you cancel, nothing is saved.',
    cancel: 'Cancel',
    cancelled: 'The import was cancelled. Nothing was saved.',
    another: 'Choose another file',
    accept: (count) => (count === 1 ? 'Save one register' : `Save ${count} registers`),
    nothing: 'The file has nothing to save',
    done: (created, saved) => `Saved: ${created} new and ${saved} changed registers.`,
    unknown: (headings) =>
      `These columns have no place in a register. Their text stays with the register: ${headings}.`,
    left: {
      macros: 'The file has macros. They were neither run nor imported.',
      external_links: 'The file refers to other files. The references were not opened.',
    },
    outcomes: {
      error: 'To be mended first',
      conflict: 'Changed here as well',
      duplicate: 'The name is taken',
      change: 'Changes',
      create: 'New register',
      unchanged: 'No changes',
    },
    advice: {
      error: 'These rows are left out. Mend the cells in the file and import it again.',
      conflict:
        'The file and somebody else have changed the same facts since the file was downloaded. These rows are left out: make the change in the register yourself.',
      duplicate: 'Choose those that are to become new registers beside the one with the same name.',
      change: '',
      create: '',
      unchanged: '',
    },
    clash: (facts) => `Facts that changed: ${facts}`,
    row: (row) => `row ${row}`,
    take: (name) => `Save ${name}`,
    unnamed: 'Unnamed',
    was: 'before',
    now: 'now',
    more: 'Show more',
    remarks: {
      formula: 'The cell holds a formula. Write plain text in it.',
      date: 'There is no date in the cell. Write it as 5.4.2026.',
      no_name: 'The activity has no name.',
      field: 'The text cannot be taken.',
      computed: 'This follows from other facts, so the change is not taken.',
      kept_as_written: 'No fact could be made of this, so the text is kept as it stands.',
      lost_link: 'A rule referred to something that goes. The reference goes with it.',
      carried_broken:
        'The hidden facts of the file have been changed. The row is read from its visible cells.',
    },
  },
} satisfies Catalogue<typeof fi>
