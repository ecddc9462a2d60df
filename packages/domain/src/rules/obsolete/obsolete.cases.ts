import { read, words } from '../../testing/matters.ts'
import type { RuleCases } from '../../testing/rule-cases.ts'
import type { Language } from '../../text/language.ts'

const says = (body: string, language: Language = 'fi') => read({}, {}, [words(['other'], body, { language })])

/** Where the rules on what is obsolete fire, and where they are silent. */
export const obsoleteCases: readonly RuleCases[] = [
  {
    rule: 'OBS-HETIL',
    fires: {
      'processing within the bounds of the old act': says('Tietoja käsitellään henkilötietolain rajoissa.'),
      'the act by its number, in Swedish': says('Uppgifterna skyddas enligt lagen (523/1999).', 'sv'),
      'the act by its English name': says('The register follows the Personal Data Act.', 'en'),
    },
    silent: {
      'the act that is in force': says('Tietoja käsitellään tietosuojalain (1050/2018) mukaan.'),
      'that it was repealed': says('Henkilötietolaki on kumottu.'),
    },
  },
  {
    rule: 'OBS-REKISTERISELOSTE',
    fires: {
      'the old title': read({}, {}, [
        words(['other'], 'Yritys Oy', { heading: 'Yhdistetty rekisteriseloste' }),
      ]),
      'the old title in Swedish': read({}, {}, [
        words(['name'], 'Kunder', { heading: 'Registerbeskrivning', language: 'sv' }),
      ]),
    },
    silent: {
      'the old word in the text only': read({}, {}, [
        words(['changes'], 'Tämä korvaa vanhan rekisteriselosteen.', { heading: 'Muutokset' }),
      ]),
    },
  },
  {
    rule: 'OBS-TERMS',
    fires: {
      'regular sources, inspection and ATK': says(
        'Säännönmukaiset tietolähteet. Tarkastusoikeus. ATK:lla käsiteltävät tiedot.',
      ),
      'the right of inspection in English': says('You have the right of inspection.', 'en'),
      'the content of the register in Swedish': says('Registrets datainnehåll', 'sv'),
    },
    silent: {
      'the terms of the Regulation': says('Tietolähteet. Oikeus saada pääsy tietoihin. Vastustamisoikeus.'),
      'letters within a word': says('Matka jatkui.'),
    },
  },
  {
    rule: 'OBS-TRANSITION',
    fires: {
      'a right from a day in 2018 on': says('Sinulla on oikeus (25.5.2018 lukien) vastustaa käsittelyä.'),
      'the new Regulation': says('Täytämme uuden tietosuoja-asetuksen vaatimukset.'),
      'the Act that is to come': says('Huomioimme uuden kansallisen tietosuojalain vaatimukset.'),
      'in English': says('We are preparing for the upcoming General Data Protection Regulation.', 'en'),
    },
    silent: {
      'the Regulation as law': says('Noudatamme EU:n yleistä tietosuoja-asetusta.'),
      'a date of the notice': says('Laadittu 25.5.2018.'),
    },
  },
  {
    rule: 'OBS-RIGHT-SOURCE',
    fires: {
      'a right under the Act': says('Rekisteröidyllä on tietosuojalain mukainen oikeus tarkistaa tietonsa.'),
      'rights under the Act in English': says('You have rights under the Data Protection Act.', 'en'),
    },
    silent: {
      'a right under the Regulation': says(
        'Rekisteröidyllä on tietosuoja-asetuksen mukainen oikeus saada tietonsa.',
      ),
      'the Act on complaints': says('Valituksesta säädetään tietosuojalain 21 §:ssä.'),
    },
  },
  {
    rule: 'OBS-TODISTUS',
    fires: { 'a written certificate': says('Epäämisestä annetaan kirjallinen todistus.') },
    silent: { 'written reasons': says('Epäämisen syyt kerrotaan kirjallisesti.') },
  },
  {
    rule: 'OBS-LAUTAKUNTA',
    fires: { 'the old board': says('Asian voi viedä tietosuojalautakunnan ratkaistavaksi.') },
    silent: {
      'the European Data Protection Board': says('The European Data Protection Board has guidance.', 'en'),
    },
  },
  {
    rule: 'OBS-VIESTINTAVIRASTO',
    fires: { 'the old authority': says('Evästeitä valvoo Viestintävirasto.') },
    silent: {
      'Traficom by its whole name': says('Evästeitä valvoo Liikenne- ja viestintävirasto Traficom.'),
      'Traficom in Swedish': says('Kakor övervakas av Transport- och kommunikationsverket Traficom.', 'sv'),
    },
  },
  {
    rule: 'OBS-95-46',
    fires: { 'the old directive': says('Tiedot on suojattu direktiivin 95/46/EY mukaisesti.') },
    silent: { 'the Regulation': says('Tiedot on suojattu asetuksen (EU) 2016/679 mukaisesti.') },
  },
  {
    rule: 'OBS-NAME-GDPR',
    fires: {
      'a regulation on security': says('Täytämme EU:n tietoturva-asetuksen vaatimukset.'),
      'a regulation on privacy': says('We follow the General Data Privacy Regulation.', 'en'),
    },
    silent: { 'its name': says('Noudatamme EU:n yleistä tietosuoja-asetusta.') },
  },
]
