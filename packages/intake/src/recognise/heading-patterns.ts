import type { NoticeSectionKind } from '@seloste/domain'

/** How a heading names what its section is about, in Finnish, Swedish and English with their inflections. */
export const headingPatterns: readonly (readonly [NoticeSectionKind, RegExp])[] = [
  [
    'controller',
    /rekisterin ?-?pitäj|rekisterin ?ylläpitäj|toimintayksikkö|keitä olemme|kuka (?:vastaa|on|pitää|ylläpitää|kerää|käsittelee)|registeransvarig|personuppgiftsansvarig|registerhållare|registerförare|registrator|vem som ansvarar|vem (?:ansvarar|för register|samlar)|vilka vi är|controller|registrar\b|register manager|(?:holder|keeper) of the register|who (?:we are|are we|is responsible|controls)/gu,
  ],
  ['jointControllers', /yhteisrekisterinpitäj|gemensamt personuppgiftsansvarig|joint controller/gu],
  ['representative', /rekisterinpitäjän edustaja|företrädare|representant för den|representative of/gu],
  [
    'contact',
    /yhteys ?henkilö|vastuuhenkilö|vastaav\p{L}* (?:yhteys)?henkil|hoitav\p{L}* (?:yhteys)?henkil|hoitava taho|rekisteriasioista vastaava|rekisterinhoitaja|yhteydenot(?:ot|to)(?![\p{L}])|yhteystiedot|ke(?:hen|neen|neltä) voi\p{L}*(?: olla yhteydessä| ottaa yhteyttä| kysyä)?|otan yhteyttä|kysymyksiä|ota yhteyttä|kontaktperson|ansvarsperson|kontaktuppgifter|personer som sköter|vem du kan fråga|frågor\b|\bkontakt(?![\p{L}])|(?:data )?contact (?:person|detail|information|for|in|about|regarding|concerning)|how (?:can|do) (?:i|you) contact|vem kan (?:jag|du)|hur kontaktar|\bcontact(?: us)?$|persons? responsible|whom (?:you can|to) (?:ask|contact)|questions/gu,
  ],
  ['dpo', /tietosuojavastaava(?!n toimisto)|dataskyddsombud|data protection officer|\bdpo\b/gu],
  [
    'name',
    /rekisteri?(?:en|n|) ?nim(?:i|et)|rekisterien nimet|regist\p{L}* namn|name of (?:the )?(?:register|registry|data file|filing)|register name|mistä rekisteristä|vilket register|which register/gu,
  ],
  [
    'purposes',
    /tarkoitu|tarkoituk|tietovaran|\bmiksi\b|mihin (?:\p{L}+ )?(?:käyt|tieto)|rekisterin käyttö$|pitämisen peruste|minkä takia|ändamål|syfte|användning|använder vi|används|varför|grund(?:en)? för (?:förande|att (?:föra|upprätthålla)|registret)|purpose|\busage\b|(?:data|information) used for|used for|\bwhy\b|reason for (?:maintaining|keeping)|how (?:do )?we use/gu,
  ],
  [
    'legalBases',
    /oikeusperust|(?<!suojauksen )\bperust(?:e|eet|eella|eita|a|uu|uvat)(?![\p{L}])|laillinen perusta|lainmukaisuus|oikeutetusta edusta|^suostumu\p{L}*|suostumuksen antaminen|(?:rättslig|laglig) grund|\bgrund(?:en|er|erna)? för|på vilken grund|legal (?:basis|bases|ground)|lawful|on what basis|reason for (?:maintaining|keeping)/gu,
  ],
  [
    'dataSubjectCategories',
    /^rekisteröidy(?:t|istä)(?: henkilöt| ja|$)|henkilöryhm|rekisteröityjen ryhm|ke(?:iden|tkä|tä) (?:tietoja|tiedot)?|kategorier av (?:de )?registrerade|^(?:de )?registrerade?(?:$| och)|vems (?:och|uppgifter)|(?<!rights of )(?<!right of )(?:the )?data subjects?(?: and|$)|whose data/gu,
  ],
  [
    'dataCategories',
    /tietosisäl|tietokent|tietotyyp|henkilötietoryhm|rekisteri?(?:n|en) sisältö|(?:käsiteltävä|kerättävä|kerätty|kerätyt|tallenne|talletettava|tallentuva|käsittelemämme|sisältämä|annet|lakisääteise)\p{L}* (?:muut |tekniset |henkilö)?(?:tie|matkustajatie)|kerättävät henkil|käsiteltävät|mitä (?:henkilö|tieto|tietoja|tämä sivu|(?:me )?(?:keräämme|tallennamme|käsittelemme)|rekisteri)|^sisältö$|(?<!data)innehåll$|minkälaisia|millaisia (?:henkilö)?tieto|keiden tietoja käsitellään ja mitä|sisältämät tie|kerätyt|rekisteriin tallennettavat|datainnehåll|uppgiftsinnehåll|hurdana uppgifter|(?:vilka|vilken) (?:person)?uppgifter|och vilka uppgifter|personuppgifter som (?:be|ska|sam|la)|uppgifter (?:i registret|som sparas)|typ(?:er)? av uppgifter|kategorier av (?:person)?uppgifter|personuppgifter och kategorier|behandlade personuppgifter|what (?:kinds? of |personal )?(?:data|information)|what (?:do )?we (?:collect|hold|store|process)|(?:data|information) (?:that )?we (?:collect|hold|keep|store|process|have)|\bdata (?:types|content|contents|processed|collected)|contents? of the (?:register|data)|(?:categories of |which )personal data|personal data (?:and categories|processed|collected|we)|which data|and which$|name and content|contents of data/gu,
  ],
  [
    'provision',
    /tietojen antaminen|(?:pakollista|pakollisuus)|att lämna uppgifter|måste (?:du )?lämna|must (?:you|data)|providing (?:the )?data|obliged to/gu,
  ],
  [
    'sources',
    /tietoläh|\bläht(?:eet|eistä|een)|\blähde|mistä (?:henkilö)?tiedo|mistä (?:ne )?(?:tiedot|saadaan|saamme|keräämme)|kuinka keräämme|henkilötietojen keräys|saamamme tiedot|lähteistä|informationskäll|datakäll|uppgiftskäll|\bkällor|när samlar|varifrån|ursprung|source|where (?:do|the|we)|from where|how (?:do )?we collect|when (?:do )?we collect/gu,
  ],
  [
    'recipients',
    /luovut|vastaanottaj|vastaanottav|\bkenelle\b|palveluntarjoaj|käsittelijät|kuka (?:\p{L}+ )?(?:saa|näkee)|ketkä (?:\p{L}+ )?(?:saavat|näkevät)|överlåt|utlämn|utgiv|mottagar|lämna(?:s|r)? (?:personuppgift\p{L}*|uppgift\p{L}*) (?:ut|till)|till vem|vem har rätt|personuppgiftsbiträde|disclos|recipient|who (?:can|sees?|gets?|receives?|has access)|third part|to whom (?:data|your)|(?:who (?:do )?we )?\bshar(?:e|ing)\b|service providers|processors/gu,
  ],
  [
    'transfers',
    /(?<!oikeus )(?<!oikeus tietojen )\bsiir(?:to|ro|tä|rä)(?!\p{L}*oikeu)(?!rettävyy)|\bsiirr(?:ot|äm|oista|etään)|(?:eu|eta|unionin|talousalueen)\p{L}*(?::n|-alueen)? ulkopuol|eu:n ulkopuol|minne tietosi|överför(?!barhet)|utanför eu|tredjeland|tredje land|transfer(?!ab)|outside (?:the )?(?:eu|european)|third countr|beyond the borders/gu,
  ],
  [
    'retention',
    /säilyt(?:ys)?ai|säilytysaja|säilyttämisai|säilytys(?!\p{L})|säilyttämi|kuinka (?:kauan|pitkään)|kauanko|miten kauan|milloin (?:tiedot )?(?:poist|hävit)|när (?:raderas|tas)|when (?:do we|is|are) [^?]{0,30}(?:delet|remov|eras)|säilytämme|säilytetään|hävittämi|arkistoin|förvaringstid|förvaring\b|lagring|lagras|hur länge|gallring|retention|archiving|how long|stor(?:age|ing) (?:period|time|of)|time limits|\bkept\b/gu,
  ],
  [
    'measures',
    /\bsuoja(?!vastaava)|\bsuojau|suojaamin|tietoturva|tietosuoja(?:n |-)?periaat|turvallisuus|suojataan|missä (?:tiedot|tietoja)|var (?:förvaras|lagras|finns)|where (?:do we|is|are) [^?]{0,30}(?:kept|stored?|keep)|registerskydd|dataskydd(?!sombud|sbeskriv|spolicy|sdekl|smedd|sförord)|skydd(?:et|ar|as)?\b|skyddsprincip|säkerhet|\bsecurity|data protection$|protect(?:ion)? of|protected|^(?:principles of )?protection$|how (?:do |is |are )?(?:we |the |your )?(?:\p{L}+ )?protect/gu,
  ],
  [
    'manualMeasures',
    /manuaali\p{L}* (?:aineisto|tied)|paperi\p{L}* aineisto|manuellt? (?:material|register)|manual (?:data|material|files)|material on paper|paper (?:files|material)/gu,
  ],
  [
    'electronicMeasures',
    /sähköi\p{L}* (?:tall|aineist|käsitel|tiedo)|\batk(?::|-|lla)|elektronisk\p{L}* |uppgifter som behandlas elektroniskt|electronic(?:ally)? |data processed electronically/gu,
  ],
  [
    'access',
    /tarka?stu\p{L}*-? ?(?:ja \p{L}*)?oikeu|tarkistusoikeu|tarkastus-|tarkistusoikeus|saada pääsy|voinko (?:nähdä|tarkastaa|saada)|kan jag (?:se|få)|can i (?:see|get)|\binsyn|besiktningsrätt|tillgång till|right to inspect|right of access|right to access|inspection/gu,
  ],
  [
    'rectification',
    /\bkorja(?:amis|ami|ukse|aminen|amista)|\boikaisu|oikaisemi|tietojen muuttaminen|rättelse|korrigering|rätta |rectif|correction|correcting/gu,
  ],
  [
    'erasure',
    /tietojen (?:\p{L}+ )?poist|poistaminen|poisto-?oikeu|tulla unohdetu|radering|raderas|erasure|deletion|be forgotten/gu,
  ],
  ['objection', /kielto-?oikeu|vastusta|\binvän|motsätta|förbud mot|right to object|objection|objecting/gu],
  [
    'rights',
    /oikeu(?:det|tesi|ksien|ksiesi|ksia|ksista|t)(?!\p{L}*perus)|rekisteröidyn oikeu|oikeuksi|kuinka voit|miten voit|mitä voit tehdä|vad kan du göra|what (?:can you|you can) do|vaikuttaa (?:henkilö)?tieto|rättighet|inverka|utövar|how can you|(?:your|data subject\p{L}*|subject'?s?’?s?) rights|rights (?:of|relating|related)|other rights|influence|exercise/gu,
  ],
  [
    'complaint',
    /valit(?:us|taa|uk)|valvontaviranomai|klagomål|tillsynsmyndighet|besvär\b|complain|supervisory/gu,
  ],
  [
    'automatedDecisions',
    /automa\p{L}* päätö|automaatti\p{L}* (?:yksittäis)?päät|profilointi|automatisera|automatiska beslut|profilering|automated|profiling/gu,
  ],
  ['cookies', /eväste(?!tied)|cookie|\bkakor|analytiikka|google analytics|\bseuranta/gu],
  [
    'changes',
    /muutokset|selosteen (?:muut|päivit)|seloste\p{L}* muutt|muutoksista|voimaantulo|päivittäminen|ändring|changes|amendment|updates? (?:to|of)/gu,
  ],
  ['review', /tarkistaminen|översyn|\breview\b/gu],
  [
    'date',
    /laatim|laadittu|päivity(?:s|kset)$|päivitetty|muutosajankohta|\bpvm\b|upprättand|uppdatera|drawn up|(?:last )?updated/gu,
  ],
]

/** Words that stand in headings and say nothing of the kind. */
export const neutralWords =
  /^(?:ja|sekä|tai|eli|oikeus|rätt|right|vaatia|virheelli\p{L}*|felaktig\p{L}*|inaccurate|incorrect|tehdä|tekeminen|käyt\p{L}*|hallin\p{L}*|hallitset|att|\/|&|on|ovat|onko|voi|voin|voinko|voidaan|saan|otan|ottaa|yhteyttä|nähdä|tulevat|saadaan|missä|mistä|jag|mina|periods?|time|times|matters|concerning|i|my|sen|siihen|niissä|oleva\p{L}*|koskev\p{L}*|liittyv\p{L}*|asio\p{L}*|rekisteriasio\p{L}*|tietosuoja-?asio\p{L}*|rekister\p{L}*|\p{L}*rekister(?:i|in|iin|it|ien|issä|istä)|henkil\p{L}*|tieto\p{L}*|tiedo\p{L}*|tiet\p{L}*|säännönmukai\p{L}*|periaatt\p{L}*|käsitel\p{L}*|käsittel\p{L}*|yleiset|yleinen|muut|muu|muista|seuraavat|sinulla|sinun|meillä|omaan|voit|eu|eta|eu:n|eta:n|ees|eea|eaa|eta-alueen|eu-|eu\/eta|eu\/eta-alueen|eu\/eta:n|eu-\/eta-alueen|ulkopuolelle|utanför|outside|asiakkaan|asiakkaiden|jäsenen|jäsenten|potilaan|käyttäjän|kävijän|työntekijän|hakijan|työnhakijan|lahjoittajan|oppilaan|huoltajan|kundens|medlemmens|patientens|användarens|customer\p{L}*|member\p{L}*|guest\p{L}*|user\p{L}*|\p{L}*seloste\p{L}*|\p{L}*ilmoitukse\p{L}*|beskrivningen|policyn?|notice|euroopan|unionin|talousalueen|kolmansiin|kolmanteen|maihin|maahan|kansainväliselle|järjestölle|gdpr|art|artikla\p{L}*|den|det|de|som|och|i|av|för|med|till|på|din|dina|du|vi|har|kan|register\p{L}*|registr\p{L}*|regelmässig\p{L}*|stadgeenlig\p{L}*|person\p{L}*|uppgift\p{L}*|behandl\p{L}*|övriga|samt|länder|land|eller|the|of|and|for|to|in|a|an|or|on|your|you|we|our|my|do|does|is|are|it|its|use|using|collect|keep|hold|have|get|with|share|how|international|principles?|what|data|personal|regular|information|process\p{L}*|register'?s|file|other|related|relating|whole|about|this|all|\d+[a-z]?)$/u
