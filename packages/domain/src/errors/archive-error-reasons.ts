/** Why an archive of an organisation was not taken in, and what to do, as whole sentences. */
export const archiveErrorReasons = {
  archive_foreign: {
    fi: 'Tiedosto ei ole Selosteen arkisto. Anna tiedosto, jonka vienti on tehnyt.',
    sv: 'Filen är inte ett arkiv från Seloste. Ange en fil som exporten har gjort.',
    en: 'The file is not an archive of Seloste. Give a file that the export made.',
  },
  archive_newer: {
    fi: 'Arkiston on tehnyt uudempi Seloste. Päivitä tämä ohjelma ja yritä uudelleen.',
    sv: 'Arkivet är gjort med ett nyare Seloste. Uppdatera det här programmet och försök på nytt.',
    en: 'The archive was made by a newer Seloste. Update this program and try again.',
  },
  archive_damaged: {
    fi: 'Arkisto on vioittunut tai sitä on muutettu. Tee vienti uudelleen ja siirrä tiedosto kokonaisena.',
    sv: 'Arkivet är skadat eller har ändrats. Gör exporten på nytt och flytta filen hel.',
    en: 'The archive is damaged or has been changed. Make the export again and move the file whole.',
  },
  archive_present: {
    fi: 'Organisaatio on täällä jo. Arkisto tuodaan sinne, missä organisaatiota ei vielä ole.',
    sv: 'Organisationen finns redan här. Ett arkiv tas in där organisationen ännu inte finns.',
    en: 'The organisation is here already. An archive is taken in where the organisation is not yet.',
  },
}
