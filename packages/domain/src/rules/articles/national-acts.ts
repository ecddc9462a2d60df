import type { Explanations } from './article.ts'

/** Data Protection Act 1050/2018. */
export const dataProtectionAct: Explanations = {
  '4': [
    'Laki täsmentää, milloin yleistä etua koskeva tehtävä oikeuttaa käsittelyn.',
    'Lagen preciserar när en uppgift av allmänt intresse berättigar till behandling.',
    'The Act says more closely when a task in the public interest allows processing.',
  ],
  '5': [
    'Suomessa lapsi voi itse suostua verkkopalveluun 13-vuotiaasta alkaen.',
    'I Finland kan ett barn självt samtycka till en nättjänst från 13 års ålder.',
    'In Finland a child may consent to an online service from the age of 13.',
  ],
  '6': [
    'Laki sallii erityisten tietoryhmien käsittelyn tietyissä tehtävissä, kun erityiset suojatoimet ovat käytössä.',
    'Lagen tillåter behandling av särskilda kategorier för vissa uppgifter när särskilda skyddsåtgärder används.',
    'The Act allows special categories to be processed for certain tasks where special safeguards are in use.',
  ],
  '7': [
    'Rikostietoja saa käsitellä vain laissa luetelluissa tilanteissa.',
    'Uppgifter om brott får behandlas bara i de fall som lagen räknar upp.',
    'Data on offences may be processed only in the cases that the Act lists.',
  ],
  '21': [
    'Valvontaviranomainen on tietosuojavaltuutettu, jolle jokainen voi tehdä valituksen.',
    'Tillsynsmyndighet är dataombudsmannen, hos vilken var och en kan klaga.',
    'The supervisory authority is the Data Protection Ombudsman, to whom everyone can complain.',
  ],
  '29': [
    'Henkilötunnusta saa käsitellä vain, kun yksiselitteinen tunnistaminen on tärkeää, eikä sitä saa tulostaa tarpeettomasti.',
    'Personbeteckningen får behandlas bara när entydig identifiering är viktig, och den får inte skrivas ut i onödan.',
    'The personal identity code may be processed only where unambiguous identification matters, and may not be printed needlessly.',
  ],
  '33': [
    'Informoinnista voi poiketa turvallisuuden, rikosten ehkäisyn tai valvonnan vuoksi, mutta tietojen on oltava julkisesti saatavilla, ellei se vie tarkoitusta.',
    'Undantag från informationsplikten kan göras för säkerheten, brottsbekämpning eller tillsyn, men informationen ska vara offentlig om det inte motverkar syftet.',
    'Informing may be restricted for security, crime prevention or supervision, but the information must be public unless that defeats the purpose.',
  ],
  '34': [
    'Tarkastusoikeutta voi rajoittaa vain laissa luetelluista syistä, ja muu osa tiedoista on annettava.',
    'Rätten till tillgång får begränsas bara av de skäl som lagen räknar upp, och resten av uppgifterna ska lämnas.',
    'Access may be restricted only for the reasons that the Act lists, and the rest of the data must be given.',
  ],
  '37': [
    'Tietosuojalaki tuli voimaan 1.1.2019 ja kumosi henkilötietolain sekä tietosuojalautakunnasta annetun lain.',
    'Dataskyddslagen trädde i kraft den 1 januari 2019 och upphävde personuppgiftslagen samt lagen om datasekretessnämnden.',
    'The Data Protection Act entered into force on 1 January 2019 and repealed the Personal Data Act and the act on the Data Protection Board.',
  ],
}

/** Act on the Protection of Privacy in Working Life 759/2004. */
export const workingLifeAct: Explanations = {
  '3': [
    'Työnantaja saa käsitellä vain työsuhteen kannalta välittömästi tarpeellisia tietoja, eikä tästä voi poiketa suostumuksellakaan.',
    'Arbetsgivaren får behandla bara uppgifter som är direkt nödvändiga för arbetsförhållandet; inte ens samtycke ger rätt att avvika.',
    'An employer may process only data that are directly necessary for the employment; not even consent allows more.',
  ],
  '4': [
    'Tiedot kerätään ensisijaisesti työntekijältä itseltään, ja muualta kerätyistä kerrotaan hänelle ennen niiden käyttämistä.',
    'Uppgifter samlas i första hand in från arbetstagaren själv, och om andra uppgifter informeras innan de används.',
    'Data are collected from the employee first of all, and data from elsewhere are told before they are used.',
  ],
  '5': [
    'Terveystietoja saavat käsitellä vain nimetyt henkilöt, erillään muista tiedoista.',
    'Uppgifter om hälsa får behandlas bara av utsedda personer, skilda från andra uppgifter.',
    'Health data may be processed only by designated persons, apart from other data.',
  ],
  '16': [
    'Kameravalvonta työpaikalla on sallittu vain turvallisuuden vuoksi, siitä on kerrottava ja tallenteet on hävitettävä ajallaan.',
    'Kameraövervakning på arbetsplatsen är tillåten bara för säkerheten; den ska meddelas och inspelningarna förstöras i tid.',
    'Cameras at work are allowed only for security; they must be told of and recordings destroyed in time.',
  ],
  '17': [
    'Kameratallenteita saa käyttää vain siihen, mihin niitä kerättiin, ja ne on hävitettävä viimeistään vuoden kuluttua.',
    'Inspelningar får användas bara för det de gjordes för, och de ska förstöras senast efter ett år.',
    'Recordings may be used only for what they were made for, and are destroyed after a year at the latest.',
  ],
  '21': [
    'Valvonnan tarkoituksesta ja menetelmistä keskustellaan työntekijöiden kanssa ennen kuin se alkaa.',
    'Övervakningens syfte och metoder behandlas med arbetstagarna innan den inleds.',
    'The purpose and methods of monitoring are talked over with the employees before it begins.',
  ],
}

/** Act on Electronic Communications Services 917/2014. */
export const communicationsAct: Explanations = {
  '200': [
    'Sähköinen suoramarkkinointi kuluttajalle vaatii ennakkosuostumuksen, paitsi asiakkaalle samankaltaisista tuotteista.',
    'Elektronisk direktmarknadsföring till konsumenter kräver förhandssamtycke, utom till kunder om liknande produkter.',
    'Electronic direct marketing to consumers needs prior consent, except to customers about similar products.',
  ],
  '201': [
    'Puhelimitse saa markkinoida vain, jos ihminen ei ole kieltänyt sitä.',
    'Marknadsföring per telefon är tillåten bara om personen inte har förbjudit den.',
    'Marketing by telephone is allowed only where the person has not forbidden it.',
  ],
  '202': [
    'Yritykselle saa markkinoida sähköisesti, kunnes se kieltää sen.',
    'Till företag får man marknadsföra elektroniskt tills de förbjuder det.',
    'Organisations may be marketed to electronically until they forbid it.',
  ],
  '203': [
    'Markkinointiviesti on tunnistettava mainokseksi, ja sen vastaanottaja voi kieltää viestit maksutta.',
    'Ett marknadsföringsmeddelande ska kunna kännas igen, och mottagaren kan avgiftsfritt förbjuda flera.',
    'A marketing message must be recognisable, and its recipient can forbid more of them free of charge.',
  ],
  '205': [
    'Muut kuin välttämättömät evästeet vaativat ennalta annetun suostumuksen ja selkeät tiedot.',
    'Andra kakor än de nödvändiga kräver samtycke på förhand och tydlig information.',
    'Cookies other than the necessary ones need prior consent and clear information.',
  ],
}

/** Other Finnish acts and what was repealed. */
export const otherActs: Explanations = {
  'L 504/2002 7 §': [
    'Lasten kanssa työskentelevän rikosrekisteriotteesta merkitään vain, että ote on esitetty; otetta ei säilytetä.',
    'Av straffregisterutdraget för den som arbetar med barn antecknas bara att det visats upp; utdraget bevaras inte.',
    'Of the criminal record extract of those who work with children only its presentation is noted; the extract is not kept.',
  ],
  'KPL 2:10': [
    'Kirjanpitolaki määrää säilytysajan kirjanpitoaineistolle, ei muille asiakastiedoille.',
    'Bokföringslagen anger lagringstiden för bokföringsmaterial, inte för andra kunduppgifter.',
    'The Accounting Act sets the retention period of accounting records, not of other customer data.',
  ],
  HetiL: [
    'Henkilötietolaki (523/1999) on kumottu, joten sen termejä, perusteita ja menettelyjä ei enää käytetä.',
    'Personuppgiftslagen (523/1999) är upphävd, så dess termer, grunder och förfaranden används inte längre.',
    'The Personal Data Act (523/1999) has been repealed, so its terms, grounds and procedures are no longer used.',
  ],
}
