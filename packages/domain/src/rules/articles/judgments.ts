import { cookieAuthority, unionDocument } from './addresses.ts'
import type { Source } from './article.ts'

function ofTheCourt(number: string, celex: string, explained: Source['explained']): Source {
  return {
    code: `CJEU ${number}`,
    name: [`unionin tuomioistuin ${number}`, `EU-domstolen ${number}`, `Court of Justice ${number}`],
    url: unionDocument(celex),
    explained,
  }
}

/** Judgments by the beginning of their citation. */
export const judgments: readonly Source[] = [
  ofTheCourt('C-154/21', '62021CJ0154', [
    'Ihmisellä on oikeus saada tietää, kenelle nimenomaan hänen tietonsa on annettu, ei vain vastaanottajien ryhmää.',
    'Den registrerade har rätt att få veta till vem just hens uppgifter har lämnats, inte bara till vilken kategori.',
    'People have the right to know to whom exactly their data were given, not only to which category of recipients.',
  ]),
  ofTheCourt('C-634/21', '62021CJ0634', [
    'Luottopisteytys on itsessään automaattinen päätös, kun toinen ratkaisee sopimuksen pitkälti sen perusteella.',
    'Kreditvärdering är i sig ett automatiserat beslut när någon annan i hög grad avgör avtalet utifrån den.',
    'Credit scoring is itself an automated decision where somebody else draws strongly on it when deciding on a contract.',
  ]),
  ofTheCourt('C-307/22', '62022CJ0307', [
    'Ensimmäinen jäljennös omista tiedoista on maksuton, eikä sitä pyytävän tarvitse perustella pyyntöään.',
    'Den första kopian av de egna uppgifterna är avgiftsfri, och den som begär den behöver inte ange något skäl.',
    'The first copy of one’s own data is free of charge, and nobody has to say why they ask for it.',
  ]),
  ofTheCourt('C-311/18', '62018CJ0311', [
    'Privacy Shield -järjestely on pätemätön, ja vakiolausekkeiden käyttäjän on arvioitava kohdemaan laki ja käytäntö.',
    'Privacy Shield är ogiltig, och den som använder standardavtalsklausuler ska bedöma lag och praxis i mottagarlandet.',
    'The Privacy Shield is invalid, and who uses standard clauses must assess the law and practice of the country.',
  ]),
  ofTheCourt('C-362/14', '62014CJ0362', [
    'Safe Harbour -järjestely on pätemätön, joten sen nojalla ei voi siirtää tietoja Yhdysvaltoihin.',
    'Safe Harbour är ogiltig, så uppgifter kan inte överföras till USA med stöd av den.',
    'The Safe Harbour is invalid, so that no data can be transferred to the United States under it.',
  ]),
  ofTheCourt('C-673/17', '62017CJ0673', [
    'Valmiiksi rastitettu ruutu ei ole suostumus evästeisiin, ja niiden kesto ja ulkopuolisten pääsy niihin on kerrottava.',
    'En förkryssad ruta är inget samtycke till kakor, och deras varaktighet och andras tillgång till dem ska anges.',
    'A pre-ticked box is no consent to cookies, and their duration and the access of third parties must be told.',
  ]),
  ofTheCourt('C-582/14', '62014CJ0582', [
    'Myös vaihtuva IP-osoite voi olla henkilötieto sille, jolla on keino saada selville, kuka sitä käytti.',
    'Även en dynamisk IP-adress kan vara en personuppgift för den som har medel att ta reda på vem som använde den.',
    'Even a dynamic IP address can be personal data for who has the means to find out who used it.',
  ]),
  {
    code: 'Helsinki Admin. Court',
    name: ['Helsingin hallinto-oikeus', 'Helsingfors förvaltningsdomstol', 'Helsinki Administrative Court'],
    url: cookieAuthority,
    explained: [
      'Hallinto-oikeus on katsonut, ettei selaimen asetus ole pätevä suostumus evästeisiin.',
      'Förvaltningsdomstolen har ansett att en inställning i webbläsaren inte är ett giltigt samtycke till kakor.',
      'The Administrative Court has held that a browser setting is no valid consent to cookies.',
    ],
  },
]
