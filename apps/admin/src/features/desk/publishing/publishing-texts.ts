import type { Catalogue } from '../../../language/catalogue.ts'

const fi = {
  first: 'Selostetta ei ole vielä julkaistu.',
  same: 'Julkisissa tiedoissa ei ole muutoksia edelliseen julkaisuun.',
  changes: (count: number) =>
    count === 1 ? 'Yksi muutos edelliseen julkaisuun' : `${count} muutosta edelliseen julkaisuun`,
  versionFirst: (version: number) => `Muutokset tallennetaan ensin versiona ${version}.`,
  pickLanguage: 'Valitse ainakin yksi kieli.',
  withdraw: 'Poista seloste julkisesta osoitteestaan',
  withdrawEffects: [
    'Osoitteessa ei enää näy selostetta, ja linkit siihen lakkaavat toimimasta.',
    'Seloste poistuu organisaation julkisesta luettelosta.',
    'Rekisteri, sen versiot ja tieto aiemmista julkaisuista säilyvät. Voit julkaista selosteen uudelleen samaan osoitteeseen.',
  ],
  duty: 'Rekisteröidyille on yhä kerrottava tietojen käsittelystä (12–14 artikla).',
  doWithdraw: 'Poista osoitteesta',
  keep: 'Pidä julkaistuna',
  withdrawn: 'Seloste ei ole enää julkisessa osoitteessaan.',
}

/** Texts of publishing and of withdrawing. */
export const publishingTexts = {
  fi,
  sv: {
    first: 'Beskrivningen har inte publicerats ännu.',
    same: 'De offentliga uppgifterna är desamma som i den förra publiceringen.',
    changes: (count) =>
      count === 1
        ? 'En ändring sedan den förra publiceringen'
        : `${count} ändringar sedan den förra publiceringen`,
    versionFirst: (version) => `Ändringarna sparas först som version ${version}.`,
    pickLanguage: 'Välj minst ett språk.',
    withdraw: 'Ta bort beskrivningen från den offentliga adressen',
    withdrawEffects: [
      'Beskrivningen visas inte längre på adressen, och länkar till den slutar fungera.',
      'Beskrivningen försvinner från organisationens offentliga förteckning.',
      'Registret, dess versioner och uppgifterna om tidigare publiceringar finns kvar. Du kan publicera beskrivningen på nytt på samma adress.',
    ],
    duty: 'De registrerade ska fortfarande informeras om behandlingen (artiklarna 12–14).',
    doWithdraw: 'Ta bort från adressen',
    keep: 'Behåll publicerad',
    withdrawn: 'Beskrivningen finns inte längre på sin offentliga adress.',
  },
  en: {
    first: 'The notice has not been published yet.',
    same: 'The public facts are the same as in the last publication.',
    changes: (count) =>
      count === 1 ? 'One change since the last publication' : `${count} changes since the last publication`,
    versionFirst: (version) => `Your changes are first saved as version ${version}.`,
    pickLanguage: 'Choose at least one language.',
    withdraw: 'Take the notice off its public address',
    withdrawEffects: [
      'The address no longer shows a notice, and links to it stop working.',
      'The notice leaves the organisation’s public index.',
      'The register, its versions and the record of earlier publications are kept. You can publish the notice again at the same address.',
    ],
    duty: 'The data subjects must still be told about the processing (Articles 12–14).',
    doWithdraw: 'Take it off',
    keep: 'Keep it published',
    withdrawn: 'The notice is no longer at its public address.',
  },
} satisfies Catalogue<typeof fi>
