/** Why a file was not read and what to do, as whole sentences; figures are in megabytes. */
export const fileErrorReasons = {
  file_empty: {
    fi: 'Siinä ei ole mitään luettavaa. Tarkista, että valitsit oikean tiedoston.',
    sv: 'Den har inget att läsa. Kontrollera att du valde rätt fil.',
    en: 'There is nothing in it to read. Check that you chose the right file.',
  },
  file_too_large: {
    fi: (limit: number) =>
      `Tiedosto on liian suuri. Enimmäiskoko on ${limit} megatavua. Poista siitä kuvat tai liitä pelkkä teksti.`,
    sv: (limit: number) =>
      `Filen är för stor. Den får vara högst ${limit} megabyte. Ta bort bilderna eller klistra in bara texten.`,
    en: (limit: number) =>
      `The file is too large. It may have at most ${limit} megabytes. Remove its pictures or paste the text alone.`,
  },
  file_unknown_kind: {
    fi: 'Tällaista tiedostoa ei osata lukea. Tallenna se Word-, PDF-, HTML-, Markdown- tai tekstitiedostoksi, tai liitä sen teksti.',
    sv: 'Den här sortens fil kan inte läsas. Spara den som Word-, PDF-, HTML-, Markdown- eller textfil, eller klistra in texten.',
    en: 'This kind of file cannot be read. Save it as a Word, PDF, HTML, Markdown or text file, or paste its text.',
  },
  file_old_word: {
    fi: 'Tiedosto on vanhaa Word-muotoa (.doc). Avaa se ja tallenna se .docx-muotoon.',
    sv: 'Filen har det gamla Word-formatet (.doc). Öppna den och spara den i formatet .docx.',
    en: 'The file is in the old Word format (.doc). Open it and save it as .docx.',
  },
  file_broken: {
    fi: 'Tiedosto on vioittunut tai jäänyt kesken. Avaa se ohjelmassa, jolla se on tehty, ja tallenna se uudelleen.',
    sv: 'Filen är skadad eller ofullständig. Öppna den i programmet som den gjordes med och spara den på nytt.',
    en: 'The file is damaged or incomplete. Open it in the program that made it and save it again.',
  },
  file_encrypted: {
    fi: 'Tiedosto on suojattu salasanalla. Poista suojaus ja yritä uudelleen.',
    sv: 'Filen är skyddad med lösenord. Ta bort skyddet och försök igen.',
    en: 'The file is protected with a password. Remove the protection and try again.',
  },
  file_scanned: {
    fi: 'PDF-tiedostossa on vain kuvia, ei tekstiä. Tee sille tekstintunnistus (OCR) tai liitä sen teksti.',
    sv: 'PDF-filen har bara bilder, ingen text. Kör textigenkänning (OCR) på den eller klistra in texten.',
    en: 'The PDF has pictures only, no text. Run text recognition (OCR) on it or paste its text.',
  },
  file_unsafe: {
    fi: 'Tiedosto on rakennettu niin, ettei sitä voi avata turvallisesti: se purkautuu valtavaksi tai viittaa itsensä ulkopuolelle. Tallenna sisältö uuteen tiedostoon tai liitä sen teksti.',
    sv: 'Filen är byggd så att den inte kan öppnas säkert: den packas upp till något enormt eller hänvisar utanför sig själv. Spara innehållet i en ny fil eller klistra in texten.',
    en: 'The file is built so that it cannot be opened safely: it unpacks into something enormous or refers outside itself. Save the content in a new file or paste its text.',
  },
  file_too_slow: {
    fi: 'Tiedoston lukeminen kesti liian kauan, ja se keskeytettiin. Jaa tiedosto osiin tai liitä sen teksti.',
    sv: 'Det tog för länge att läsa filen och läsningen avbröts. Dela upp filen eller klistra in texten.',
    en: 'Reading the file took too long and was stopped. Split the file or paste its text.',
  },
  file_no_record: {
    fi: 'Siinä ei ole taulukkoa, jonka otsikoista tunnistaisi selosteen käsittelytoimista. Otsikkorivillä on oltava käsittelytoimen nimi tai käsittelyn tarkoitukset ja ainakin yksi muu sarake.',
    sv: 'Den har ingen tabell vars rubriker visar att det är ett register över behandling. Rubrikraden ska ha behandlingens namn eller ändamålen och minst en kolumn till.',
    en: 'It has no table whose headings tell that it is a record of processing activities. The row of headings must have the name of the activity or the purposes, and at least one column more.',
  },
  file_cell_too_far: {
    fi: (_: number, cell: string) =>
      `Solu ${cell} on liian kaukana taulukon alusta. Tyhjennä se tai siirrä se muiden viereen ja tallenna tiedosto.`,
    sv: (_: number, cell: string) =>
      `Cellen ${cell} är för långt från bladets början. Töm den eller flytta den intill de andra och spara filen.`,
    en: (_: number, cell: string) =>
      `The cell ${cell} is too far from the beginning of its sheet. Empty it or move it next to the others, and save the file.`,
  },
} as const
