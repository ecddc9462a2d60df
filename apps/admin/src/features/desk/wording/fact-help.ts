import type { Term } from '@seloste/domain'

/** Help beside the fields whose names do not say enough: what to write, an example, the provision. */
export const factHelp = {
  name: {
    fi: 'Lyhyt nimi, josta lukija tunnistaa rekisterin, esimerkiksi ”Asiakasrekisteri”.',
    sv: 'Ett kort namn som läsaren känner igen registret på, till exempel ”Kundregister”.',
    en: 'A short name by which a reader knows the register, such as “Customer register”.',
  },
  role: {
    fi: 'Rekisterinpitäjä päättää tarkoituksista ja keinoista; käsittelijä toimii toisen lukuun (4 artiklan 7–8 kohta).',
    sv: 'Den personuppgiftsansvarige bestämmer ändamål och medel; ett biträde handlar för någon annans räkning (artikel 4.7–8).',
    en: 'A controller decides purposes and means; a processor acts on another’s behalf (Article 4(7)–(8)).',
  },
  controller: {
    fi: 'Täytä vain, jos rekisterinpitäjä on joku muu kuin organisaatio itse.',
    sv: 'Fyll i endast om någon annan än organisationen själv är personuppgiftsansvarig.',
    en: 'Fill in only when the controller is somebody other than the organisation itself.',
  },
  contact: {
    fi: 'Kenen puoleen kääntyä tätä rekisteriä koskevissa asioissa. Tyhjänä käytetään organisaation yhteyshenkilöä.',
    sv: 'Vem man kontaktar i ärenden som gäller registret. Tomt: organisationens kontaktperson.',
    en: 'Whom to ask about this register. Left empty, the organisation’s contact person is used.',
  },
  dpo: {
    fi: 'Tyhjänä käytetään organisaation tietosuojavastaavaa (37 artikla).',
    sv: 'Tomt: organisationens dataskyddsombud (artikel 37).',
    en: 'Left empty, the organisation’s data protection officer is used (Article 37).',
  },
  representative: {
    fi: 'Vain, jos rekisterinpitäjä on ETA-alueen ulkopuolella (27 artikla).',
    sv: 'Endast om den personuppgiftsansvarige finns utanför EES (artikel 27).',
    en: 'Only when the controller is outside the EEA (Article 27).',
  },
  jointArrangement: {
    fi: 'Järjestelyn keskeinen sisältö: kuka vastaa mistäkin (26 artiklan 2 kohta).',
    sv: 'Arrangemangets väsentliga innehåll: vem som ansvarar för vad (artikel 26.2).',
    en: 'The essence of the arrangement: who answers for what (Article 26(2)).',
  },
  'purposes/description': {
    fi: 'Mitä tehdään, arkikielellä. Esimerkiksi: ”Laskutamme tilatut palvelut ja seuraamme maksuja.”',
    sv: 'Vad som görs, på vardagsspråk. Till exempel: ”Vi fakturerar beställda tjänster och följer upp betalningar.”',
    en: 'What is done, in everyday words. For example: “We invoice the services ordered and follow payments.”',
  },
  'purposes/condition': {
    fi: 'Milloin tai ellei mitä, esimerkiksi ”ellei asiakas ole kieltänyt”.',
    sv: 'När eller om inte vad, till exempel ”om inte kunden har förbjudit det”.',
    en: 'When or unless what, for example “unless the customer has forbidden it”.',
  },
  'purposes/profiling': {
    fi: 'Ominaisuuksien automaattista arviointia (4 artiklan 4 kohta).',
    sv: 'Automatisk bedömning av egenskaper (artikel 4.4).',
    en: 'Automatic evaluation of personal aspects (Article 4(4)).',
  },
  'legalBases/code': {
    fi: 'Käsittelyllä on oltava yksi näistä perusteista (6 artiklan 1 kohta). Oikeudet johdetaan siitä.',
    sv: 'Behandlingen måste ha en av dessa grunder (artikel 6.1). Rättigheterna följer av den.',
    en: 'Processing needs one of these (Article 6(1)). The rights follow from it.',
  },
  'legalBases/interest': {
    fi: 'Itse etu, ei suhde: esimerkiksi ”väärinkäytösten ehkäiseminen” (13 artiklan 1 kohdan d alakohta).',
    sv: 'Själva intresset, inte förhållandet: till exempel ”att förebygga missbruk” (artikel 13.1 d).',
    en: 'The interest, not the relationship: for example “preventing misuse” (Article 13(1)(d)).',
  },
  'legalBases/statute': {
    fi: 'Laki, numero ja pykälä, esimerkiksi ”kirjanpitolain (1336/1997) 2 luvun 10 §”.',
    sv: 'Lag, nummer och paragraf, till exempel ”2 kap. 10 § i bokföringslagen (1336/1997)”.',
    en: 'Act, number and section, for example “chapter 2, section 10 of the Accounting Act (1336/1997)”.',
  },
  'legalBases/withdrawal': {
    fi: 'Peruuttamisen on oltava yhtä helppoa kuin antamisen (7 artiklan 3 kohta).',
    sv: 'Det ska vara lika lätt att återkalla som att ge samtycke (artikel 7.3).',
    en: 'Withdrawing must be as easy as giving (Article 7(3)).',
  },
  'legalBases/assessment': {
    fi: 'Missä tasapainotesti on. Ei julkaista.',
    sv: 'Var intresseavvägningen finns. Publiceras inte.',
    en: 'Where the balancing test is. Not published.',
  },
  'legalBases/consentRecord': {
    fi: 'Missä annetut suostumukset ovat (7 artiklan 1 kohta). Ei julkaista.',
    sv: 'Var givna samtycken finns (artikel 7.1). Publiceras inte.',
    en: 'Where consents given are kept (Article 7(1)). Not published.',
  },
  'dataCategories/special': {
    fi: 'Terveys, alkuperä, poliittiset mielipiteet, vakaumus, ammattiliitto, geneettiset ja biometriset tiedot tai seksuaalisuus (9 artikla).',
    sv: 'Hälsa, ursprung, politiska åsikter, övertygelse, fackförening, genetiska och biometriska uppgifter eller sexualitet (artikel 9).',
    en: 'Health, origin, political opinions, beliefs, trade union, genetic and biometric data or sexuality (Article 9).',
  },
  'dataCategories/identityCode': {
    fi: 'Henkilötunnuksen käsittelystä säädetään tietosuojalain 29 §:ssä.',
    sv: 'Behandling av personbeteckning regleras i 29 § i dataskyddslagen.',
    en: 'The personal identity code is governed by section 29 of the Data Protection Act.',
  },
  'dataCategories/provision': {
    fi: 'Onko tiedot pakko antaa (13 artiklan 2 kohdan e alakohta).',
    sv: 'Om uppgifterna måste lämnas (artikel 13.2 e).',
    en: 'Whether the data must be given (Article 13(2)(e)).',
  },
  'dataCategories/credential': {
    fi: 'Salasana tai muu tieto, jolla henkilö tunnistautuu.',
    sv: 'Lösenord eller annan uppgift som personen autentiserar sig med.',
    en: 'A password or another secret by which a person is authenticated.',
  },
  'sources/condition': {
    fi: 'Milloin tietoja haetaan sieltä, esimerkiksi ”kun tiedot ovat puutteelliset”.',
    sv: 'När uppgifter hämtas därifrån, till exempel ”när uppgifterna är bristfälliga”.',
    en: 'When data are taken from there, for example “when they are incomplete”.',
  },
  'recipients/exclusive': {
    fi: 'Sano vain, jos se todella pitää paikkansa.',
    sv: 'Säg detta endast om det verkligen stämmer.',
    en: 'Say so only if it is really true.',
  },
  'recipients/role': {
    fi: 'Käsittelijä toimii lukuunne sopimuksen nojalla (28 artikla); muut päättävät itse käytöstään.',
    sv: 'Ett biträde handlar för er räkning enligt avtal (artikel 28); de övriga bestämmer själva.',
    en: 'A processor acts for you under a contract (Article 28); the others decide for themselves.',
  },
  'transfers/mechanism': {
    fi: 'Siirto vaatii perusteen: riittävyyspäätös, vakiolausekkeet tai muu (44–49 artikla).',
    sv: 'En överföring kräver en grund: beslut om adekvat skyddsnivå, standardavtalsklausuler eller annat (artikel 44–49).',
    en: 'A transfer needs a mechanism: adequacy, standard clauses or another (Articles 44–49).',
  },
  'transfers/copy': {
    fi: 'Miten suojatoimista saa jäljennöksen (13 artiklan 1 kohdan f alakohta).',
    sv: 'Hur man får en kopia av skyddsåtgärderna (artikel 13.1 f).',
    en: 'How a copy of the safeguards can be had (Article 13(1)(f)).',
  },
  'retention/subject': {
    fi: 'Mitä sääntö koskee, jos sitä ei voi sanoa valitsemalla ryhmiä.',
    sv: 'Vad regeln gäller, om det inte kan sägas genom att välja kategorier.',
    en: 'What the rule is about, when choosing categories does not say it.',
  },
  'retention/criterion': {
    fi: 'Jos tarkkaa aikaa ei ole: mikä ratkaisee sen (13 artiklan 2 kohdan a alakohta).',
    sv: 'Om ingen exakt tid finns: vad som avgör den (artikel 13.2 a).',
    en: 'Where there is no exact time: what decides it (Article 13(2)(a)).',
  },
  'retention/statute': {
    fi: 'Lakisääteinen aika, johon sääntö perustuu.',
    sv: 'Den lagstadgade tid som regeln grundar sig på.',
    en: 'The statutory period that the rule rests on.',
  },
  'measures/internal': {
    fi: 'Pidetään kirjanpidossa mutta ei koskaan julkaista.',
    sv: 'Finns i förteckningen men publiceras aldrig.',
    en: 'Kept on record and never published.',
  },
  'rights/identification': {
    fi: 'Pyydä vain se, mikä tunnistamiseen tarvitaan (12 artiklan 6 kohta).',
    sv: 'Begär endast det som behövs för identifieringen (artikel 12.6).',
    en: 'Ask only for what identification needs (Article 12(6)).',
  },
  'rights/responseTime': {
    fi: 'Enintään kuukausi. Perustelluista syistä aikaa voi jatkaa kahdella kuukaudella (12 artiklan 3 kohta).',
    sv: 'Högst en månad. Av motiverade skäl kan tiden förlängas med två månader (artikel 12.3).',
    en: 'One month at most. With good reason it may be extended by two months (Article 12(3)).',
  },
  'rights/charge': {
    fi: 'Pyynnöt ovat yleensä maksuttomia (12 artiklan 5 kohta).',
    sv: 'Begäranden är i regel avgiftsfria (artikel 12.5).',
    en: 'Requests are normally free of charge (Article 12(5)).',
  },
  'automatedDecisions/logic': {
    fi: 'Ymmärrettävä selitys siitä, miten päätökseen päädytään (13 artiklan 2 kohdan f alakohta).',
    sv: 'En begriplig förklaring av hur beslutet uppstår (artikel 13.2 f).',
    en: 'A plain account of how the decision is reached (Article 13(2)(f)).',
  },
  'automatedDecisions/safeguards': {
    fi: 'Miten saa ihmisen ratkaisemaan asian ja riitauttaa päätöksen (22 artiklan 3 kohta).',
    sv: 'Hur man får en människa att pröva saken och bestrider beslutet (artikel 22.3).',
    en: 'How to have a person decide and how to contest it (Article 22(3)).',
  },
  'cookies/consent': {
    fi: 'Muut kuin välttämättömät evästeet vaativat suostumuksen (laki 917/2014, 205 §).',
    sv: 'Andra än nödvändiga kakor kräver samtycke (lag 917/2014, 205 §).',
    en: 'Cookies that are not necessary need consent (Act 917/2014, section 205).',
  },
  'review/interval': {
    fi: 'Kuinka usein tiedot käydään läpi (5 artiklan 2 kohta).',
    sv: 'Hur ofta uppgifterna gås igenom (artikel 5.2).',
    en: 'How often the register is looked over (Article 5(2)).',
  },
  'review/responsible': {
    fi: 'Ei julkaista.',
    sv: 'Publiceras inte.',
    en: 'Not published.',
  },
  'impactAssessment/required': {
    fi: 'Kun käsittely todennäköisesti aiheuttaa korkean riskin (35 artikla).',
    sv: 'När behandlingen sannolikt leder till hög risk (artikel 35).',
    en: 'When the processing is likely to result in a high risk (Article 35).',
  },
  'particulars/changes': {
    fi: 'Miten selostetta voidaan muuttaa ja miten siitä kerrotaan.',
    sv: 'Hur beskrivningen kan ändras och hur man informerar om det.',
    en: 'How the notice may change and how people are told.',
  },
} as const satisfies Record<string, Term>
