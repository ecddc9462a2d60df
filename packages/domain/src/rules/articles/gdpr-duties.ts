import type { Explanations } from './article.ts'

/** GDPR Art. 24–49, 77, 94, 99 and recitals: the duties of those who process data. */
export const gdprDuties: Explanations = {
  '24': [
    'Rekisterinpitäjän on pidettävä toimenpiteensä ja asiakirjansa ajan tasalla ja tarkistettava ne säännöllisesti.',
    'Den personuppgiftsansvarige ska hålla sina åtgärder och dokument aktuella och se över dem regelbundet.',
    'The controller must keep its measures and documents up to date and look them over regularly.',
  ],
  '26': [
    'Yhteisrekisterinpitäjät sopivat keskenään, kuka vastaa mistäkin, ja kertovat siitä keskeisen osan.',
    'Gemensamt personuppgiftsansvariga kommer överens om vem som ansvarar för vad och berättar det väsentliga om det.',
    'Joint controllers agree who answers for what, and tell the essence of it.',
  ],
  '27': [
    'ETA-alueen ulkopuolinen rekisterinpitäjä nimeää edustajan unionissa, jotta ihmisillä ja viranomaisilla on joku, jonka puoleen kääntyä.',
    'En personuppgiftsansvarig utanför EES utser en företrädare i unionen, så att människor och myndigheter har någon att vända sig till.',
    'A controller outside the EEA names a representative in the Union, so that people and authorities have somebody to turn to.',
  ],
  '28': [
    'Henkilötietojen käsittelijän kanssa tehdään sopimus, joka sitoo sen käsittelemään tietoja vain ohjeiden mukaan ja suojaamaan niitä.',
    'Med ett personuppgiftsbiträde ingås ett avtal som binder det att behandla uppgifterna bara enligt instruktion och att skydda dem.',
    'A contract binds a processor to process data only on instructions and to protect them.',
  ],
  '30': [
    'Käsittelytoimista pidetään selostetta, josta näkee kerralla, mitä tietoja käsitellään, miksi ja kuinka kauan.',
    'Över behandlingen förs ett register av vilket det framgår vilka uppgifter som behandlas, varför och hur länge.',
    'A record is kept of processing activities, showing at once which data are processed, why and for how long.',
  ],
  '32': [
    'Tiedot on suojattava riskiin nähden riittävin toimin, ja suojauksen toimivuutta on testattava.',
    'Uppgifterna ska skyddas med åtgärder som motsvarar risken, och skyddet ska testas.',
    'Data must be protected by measures that match the risk, and the protection must be tested.',
  ],
  '33': [
    'Tietoturvaloukkauksesta ilmoitetaan valvontaviranomaiselle 72 tunnissa, ja jokainen loukkaus dokumentoidaan.',
    'En personuppgiftsincident anmäls till tillsynsmyndigheten inom 72 timmar, och varje incident dokumenteras.',
    'A personal data breach is notified to the supervisory authority within 72 hours, and every breach is documented.',
  ],
  '34': [
    'Kun loukkauksesta aiheutuu suuri riski, siitä kerrotaan myös ihmisille itselleen, jotta he voivat suojautua.',
    'När en incident medför hög risk informeras också människorna själva, så att de kan skydda sig.',
    'Where a breach brings a high risk, the people themselves are told, so that they can protect themselves.',
  ],
  '35': [
    'Korkean riskin käsittelystä tehdään vaikutustenarviointi ennen kuin se alkaa.',
    'För behandling med hög risk görs en konsekvensbedömning innan den inleds.',
    'Processing at high risk is assessed for its impact before it begins.',
  ],
  '36': [
    'Jos riski jää korkeaksi, valvontaviranomaista kuullaan ennen käsittelyn aloittamista.',
    'Om risken förblir hög hörs tillsynsmyndigheten innan behandlingen inleds.',
    'If the risk stays high, the supervisory authority is consulted before processing begins.',
  ],
  '37': [
    'Viranomainen ja laajaa seurantaa tekevä nimeävät tietosuojavastaavan; muut kirjaavat, miksi sitä ei tarvita.',
    'Myndigheter och de som övervakar i stor omfattning utser ett dataskyddsombud; andra antecknar varför det inte behövs.',
    'Authorities and those who monitor on a large scale designate a data protection officer; others record why none is needed.',
  ],
  '38': [
    'Tietosuojavastaavan on oltava riippumaton: muut tehtävät eivät saa johtaa eturistiriitaan.',
    'Dataskyddsombudet ska vara oberoende: andra uppgifter får inte leda till intressekonflikt.',
    'The data protection officer must be independent: other tasks may not lead to a conflict of interests.',
  ],
  '44': [
    'Tietoja saa siirtää ETA-alueen ulkopuolelle vain, kun V luvun edellytykset täyttyvät, jotta suoja kulkee tietojen mukana.',
    'Uppgifter får överföras utanför EES bara när villkoren i kapitel V är uppfyllda, så att skyddet följer uppgifterna.',
    'Data may leave the EEA only under the conditions of Chapter V, so that the protection travels with them.',
  ],
  '45': [
    'Komissio voi todeta maan tietosuojan riittäväksi; siirto sinne ei silloin tarvitse muuta suojaa.',
    'Kommissionen kan konstatera att ett lands skydd är adekvat; en överföring dit behöver då inget annat skydd.',
    'The Commission can find a country’s protection adequate; a transfer there then needs no other safeguard.',
  ],
  '46': [
    'Ilman riittävyyspäätöstä siirto vaatii suojatoimen, kuten komission vakiolausekkeet.',
    'Utan beslut om adekvat skyddsnivå kräver överföringen en skyddsåtgärd, såsom kommissionens standardavtalsklausuler.',
    'Without an adequacy decision a transfer needs a safeguard, such as the Commission’s standard clauses.',
  ],
  '47': [
    'Konserni voi siirtää tietoja hyväksyttyjen sitovien sääntöjen nojalla.',
    'En koncern kan överföra uppgifter med stöd av godkända bindande företagsbestämmelser.',
    'A group of companies may transfer data under approved binding corporate rules.',
  ],
  '49': [
    'Poikkeuksiin saa nojautua vain yksittäisissä siirroissa, kun muuta perustetta ei ole.',
    'Undantagen får användas bara för enstaka överföringar när ingen annan grund finns.',
    'The derogations may be relied on only for single transfers, where there is no other ground.',
  ],
  '77': [
    'Jokainen voi valittaa valvontaviranomaiselle, jos katsoo, että hänen tietojaan käsitellään väärin.',
    'Var och en kan klaga hos tillsynsmyndigheten om hen anser att hens uppgifter behandlas felaktigt.',
    'Everyone can complain to the supervisory authority if they consider that their data are processed wrongly.',
  ],
  '94': [
    'Asetus kumosi direktiivin 95/46/EY, joten vanhaan direktiiviin ei enää vedota.',
    'Förordningen upphävde direktiv 95/46/EG, som därför inte längre åberopas.',
    'The Regulation repealed Directive 95/46/EC, which is therefore no longer relied on.',
  ],
  '99': [
    'Asetusta on sovellettu 25.5.2018 alkaen, joten siitä ei enää puhuta tulevana lakina.',
    'Förordningen har tillämpats sedan den 25 maj 2018, så den är inte längre kommande lag.',
    'The Regulation has applied since 25 May 2018, so it is no longer law to come.',
  ],
  'recital 30': [
    'Verkkotunnisteet, kuten IP-osoite ja evästetunniste, voivat olla henkilötietoja, koska niistä voi tunnistaa ihmisen.',
    'Nätidentifierare, såsom IP-adresser och kakidentifierare, kan vara personuppgifter, eftersom de kan peka ut en människa.',
    'Online identifiers such as IP addresses and cookie identifiers can be personal data, since they can single out a person.',
  ],
  'recital 43': [
    'Suostumus ei ole vapaaehtoinen, jos osapuolten välillä on selvä epäsuhta.',
    'Ett samtycke är inte frivilligt om det råder en tydlig obalans mellan parterna.',
    'Consent is not free where there is a clear imbalance between the parties.',
  ],
  'recital 58': [
    'Lapsille kerrotaan käsittelystä kielellä, jonka he ymmärtävät.',
    'Barn informeras om behandlingen på ett språk som de förstår.',
    'Children are told of the processing in language that they understand.',
  ],
  'recital 59': [
    'Kun tietoja käsitellään sähköisesti, pyynnönkin on voitava tehdä sähköisesti.',
    'När uppgifter behandlas elektroniskt ska även en begäran kunna göras elektroniskt.',
    'Where data are processed electronically, a request must be possible electronically too.',
  ],
  'recital 60': [
    'Profiloinnista ja sen seurauksista on kerrottava, jotta käsittely on avointa.',
    'Om profilering och dess följder ska informeras, så att behandlingen är öppen.',
    'People are told of profiling and its consequences, so that processing is open.',
  ],
}
