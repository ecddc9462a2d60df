import type { Language } from '../text/language.ts'
import { archiveErrorReasons } from './archive-error-reasons.ts'
import type { FieldErrorCode } from './field-error.ts'
import { fileErrorReasons } from './file-error-reasons.ts'
import { publicationErrorReasons } from './publication-error-reasons.ts'

/** A sentence, or one that names the limit that was passed or the cell of a spreadsheet. */
type Reason = string | ((limit: number, cell: string) => string)

/** What is wrong with a field and what was expected there, as whole sentences. */
export const fieldErrorReasons = {
  required: {
    fi: 'Tämä tieto on pakollinen.',
    sv: 'Den här uppgiften är obligatorisk.',
    en: 'This is required.',
  },
  wrong_type: {
    fi: 'Tiedon muoto on väärä. Tarkista, mitä kenttään kuuluu.',
    sv: 'Uppgiften har fel form. Kontrollera vad fältet ska innehålla.',
    en: 'This is of the wrong kind. Check what belongs in the field.',
  },
  unknown_code: {
    fi: 'Vaihtoehtoa ei tunneta. Valitse jokin luettelon vaihtoehdoista.',
    sv: 'Alternativet är okänt. Välj ett av alternativen i listan.',
    en: 'This choice is not known. Choose one from the list.',
  },
  unknown_field: {
    fi: 'Tällaista kenttää ei ole. Poista se tai tarkista sen nimi.',
    sv: 'Det finns inget sådant fält. Ta bort det eller kontrollera namnet.',
    en: 'There is no such field. Remove it or check its name.',
  },
  too_long: {
    fi: (limit) => `Teksti on liian pitkä. Enimmäispituus on ${limit} merkkiä.`,
    sv: (limit) => `Texten är för lång. Den får ha högst ${limit} tecken.`,
    en: (limit) => `The text is too long. It may have at most ${limit} characters.`,
  },
  too_short: {
    fi: (limit) => `Teksti on liian lyhyt. Merkkejä tarvitaan vähintään ${limit}.`,
    sv: (limit) => `Texten är för kort. Den måste ha minst ${limit} tecken.`,
    en: (limit) => `The text is too short. The minimum number of characters is ${limit}.`,
  },
  too_many: {
    fi: (limit) =>
      limit > 0
        ? `Kohtia on liian monta. Niitä voi olla enintään ${limit}.`
        : 'Kohtia on liian monta. Yhdistä tai poista joitakin niistä.',
    sv: (limit) =>
      limit > 0
        ? `Posterna är för många. De får vara högst ${limit}.`
        : 'Posterna är för många. Slå ihop eller ta bort några av dem.',
    en: (limit) =>
      limit > 0
        ? `There are too many items. At most ${limit} are allowed.`
        : 'There are too many items. Combine or remove some of them.',
  },
  too_few: {
    fi: (limit) => `Kohtia on liian vähän. Niitä tarvitaan vähintään ${limit}.`,
    sv: (limit) => `Posterna är för få. Det behövs minst ${limit}.`,
    en: (limit) => `There are too few items. The minimum is ${limit}.`,
  },
  too_big: {
    fi: (limit) => `Luku on liian suuri. Suurin sallittu arvo on ${limit}.`,
    sv: (limit) => `Talet är för stort. Det högsta tillåtna värdet är ${limit}.`,
    en: (limit) => `The number is too large. The highest value allowed is ${limit}.`,
  },
  too_small: {
    fi: (limit) => `Luku on liian pieni. Pienin sallittu arvo on ${limit}.`,
    sv: (limit) => `Talet är för litet. Det lägsta tillåtna värdet är ${limit}.`,
    en: (limit) => `The number is too small. The lowest value allowed is ${limit}.`,
  },
  format: {
    fi: 'Tieto ei ole odotetussa muodossa. Tarkista kirjoitusasu.',
    sv: 'Uppgiften har inte den väntade formen. Kontrollera skrivsättet.',
    en: 'This is not in the expected form. Check how it is written.',
  },
  unprintable: {
    fi: 'Tekstissä on merkkejä, joita ei voi tallentaa. Poista näkymättömät ohjausmerkit ja tallenna uudelleen.',
    sv: 'Texten innehåller tecken som inte kan sparas. Ta bort osynliga styrtecken och spara på nytt.',
    en: 'The text has characters that cannot be saved. Remove invisible control characters and save again.',
  },
  one_line: {
    fi: 'Tähän mahtuu vain yksi rivi. Poista rivinvaihdot.',
    sv: 'Här ryms bara en rad. Ta bort radbrytningarna.',
    en: 'Only one line fits here. Remove the line breaks.',
  },
  date: {
    fi: 'Tällaista päivää ei ole. Kirjoita päivämäärä muodossa vvvv-kk-pp, esimerkiksi 2026-01-31.',
    sv: 'Det finns inget sådant datum. Skriv datumet i formen åååå-mm-dd, till exempel 2026-01-31.',
    en: 'There is no such date. Write the date as yyyy-mm-dd, for example 2026-01-31.',
  },
  duration: {
    fi: 'Tätä ei voi lukea ajanjaksoksi. Anna nollaa pidempi aika kokonaisina vuosina, kuukausina, viikkoina, päivinä tai tunteina, esimerkiksi P6Y (kuusi vuotta) tai P3M (kolme kuukautta).',
    sv: 'Det här går inte att läsa som en tidsperiod. Ange en tid längre än noll i hela år, månader, veckor, dagar eller timmar, till exempel P6Y (sex år) eller P3M (tre månader).',
    en: 'This cannot be read as a period of time. Give a time longer than zero in whole years, months, weeks, days or hours, for example P6Y (six years) or P3M (three months).',
  },
  business_id: {
    fi: 'Y-tunnus ei kelpaa: sen muoto tai tarkistusnumero on väärä. Kirjoita se muodossa 1234567-1.',
    sv: 'FO-numret duger inte: formen eller kontrollsiffran är fel. Skriv det i formen 1234567-1.',
    en: 'The Business ID is not valid: its form or check digit is wrong. Write it in the form 1234567-1.',
  },
  phone: {
    fi: 'Tätä ei voi lukea puhelinnumeroksi. Kirjoita numero mieluiten kansainvälisessä muodossa, esimerkiksi +358 9 000 0000.',
    sv: 'Det här går inte att läsa som ett telefonnummer. Skriv numret helst i internationell form, till exempel +358 9 000 0000.',
    en: 'This cannot be read as a telephone number. Write it preferably in international form, for example +358 9 000 0000.',
  },
  email: {
    fi: 'Sähköpostiosoite ei ole oikeassa muodossa. Kirjoita se muodossa nimi@yritys.example.',
    sv: 'E-postadressen har inte rätt form. Skriv den i formen namn@foretag.example.',
    en: 'The e-mail address is not in the right form. Write it in the form name@company.example.',
  },
  web_address: {
    fi: 'Verkko-osoite ei kelpaa. Sen on alettava https:// tai http://, esimerkiksi https://yritys.example.',
    sv: 'Webbadressen duger inte. Den ska börja med https:// eller http://, till exempel https://foretag.example.',
    en: 'The web address is not valid. It must begin with https:// or http://, for example https://company.example.',
  },
  country: {
    fi: 'Maata ei tunneta. Valitse maa luettelosta tai käytä kaksikirjaimista maatunnusta, esimerkiksi FI.',
    sv: 'Landet är okänt. Välj land i listan eller använd landskoden på två bokstäver, till exempel FI.',
    en: 'The country is not known. Choose it from the list or use its two-letter code, for example FI.',
  },
  reserved: {
    fi: 'Tämä sana on varattu palvelun omiin osoitteisiin. Valitse toinen.',
    sv: 'Det här ordet är reserverat för tjänstens egna adresser. Välj ett annat.',
    en: 'This word is reserved for the service’s own addresses. Choose another.',
  },
  taken: {
    fi: 'Tämä on jo käytössä. Valitse toinen.',
    sv: 'Det här används redan. Välj ett annat.',
    en: 'This is already in use. Choose another.',
  },
  duplicate_id: {
    fi: 'Kahdella saman luettelon kohdalla on sama tunniste. Anna toiselle uusi tunniste.',
    sv: 'Två poster i samma lista har samma identifierare. Ge den ena en ny identifierare.',
    en: 'Two items of the same list have the same identifier. Give one of them a new one.',
  },
  unknown_reference: {
    fi: 'Tässä viitataan kohtaan, jota rekisterissä ei ole. Valitse olemassa oleva kohta tai poista viittaus.',
    sv: 'Här hänvisas till en post som inte finns i registret. Välj en post som finns eller ta bort hänvisningen.',
    en: 'This refers to an item that the register does not have. Choose an existing item or remove the reference.',
  },
  cursor: {
    fi: 'Luettelon kohtaa ei löydy enää. Aloita luettelo alusta.',
    sv: 'Stället i listan finns inte längre. Börja om från listans början.',
    en: 'This place in the list can no longer be found. Start again from the beginning of the list.',
  },
  published_address: {
    fi: 'Osoitetta ei voi enää vaihtaa: siinä on julkaistu seloste, ja sen lukijoiden on löydettävä se samasta paikasta.',
    sv: 'Adressen kan inte längre bytas: där har en beskrivning publicerats, och läsarna ska hitta den på samma ställe.',
    en: 'The address can no longer be changed: a notice has been published there, and its readers must find it in the same place.',
  },
  processor_notice: {
    fi: 'Käsittelijän rekisteristä ei julkaista tietosuojaselostetta: informointi on rekisterinpitäjän velvollisuus. Jos organisaatio päättää itse, mihin tietoja käytetään, valitse sen rooliksi rekisterinpitäjä; muussa tapauksessa nimeä rekisterinpitäjä.',
    sv: 'Ett personuppgiftsbiträde publicerar ingen dataskyddsbeskrivning: det är den personuppgiftsansvarige som ska informera. Om organisationen själv bestämmer vad uppgifterna används till, välj rollen personuppgiftsansvarig; ange annars vem som är personuppgiftsansvarig.',
    en: 'A processor publishes no privacy notice: it is for the controller to inform people. If the organisation itself decides what the data are used for, choose the role of controller; otherwise name the controller.',
  },
  open_errors: {
    fi: 'Jokin lain vaatimus ei vielä täyty. Korjaa avoimet virheet, tai kirjoita, miksi seloste julkaistaan silti.',
    sv: 'Något som lagen kräver är ännu inte uppfyllt. Åtgärda de öppna felen, eller skriv varför beskrivningen publiceras trots det.',
    en: 'Something that the law requires is not met yet. Mend the open errors, or write why the notice is published all the same.',
  },
  ...fileErrorReasons,
  ...archiveErrorReasons,
  ...publicationErrorReasons,
} as const satisfies Record<FieldErrorCode, Record<Language, Reason>>
