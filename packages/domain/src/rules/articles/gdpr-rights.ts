import type { Explanations } from './article.ts'

/** GDPR Art. 15–22: the rights of people. */
export const gdprRights: Explanations = {
  '15': [
    'Jokaisella on oikeus tietää, käsitelläänkö hänen tietojaan, ja saada niistä jäljennös, jotta hän voi tarkistaa käsittelyn.',
    'Var och en har rätt att veta om hens uppgifter behandlas och att få en kopia, så att behandlingen kan kontrolleras.',
    'Everyone has the right to know whether their data are processed and to receive a copy, so that the processing can be checked.',
  ],
  '16': [
    'Virheellinen tieto on oikaistava ja puutteellinen täydennettävä, koska väärä tieto voi vahingoittaa ihmistä.',
    'En felaktig uppgift ska rättas och en ofullständig kompletteras, eftersom en felaktig uppgift kan skada.',
    'Wrong data must be corrected and incomplete data completed, since a wrong datum can harm.',
  ],
  '17': [
    'Tiedot on poistettava muun muassa, kun niitä ei enää tarvita, suostumus perutaan, vastustaminen hyväksytään tai käsittely on ollut lainvastaista.',
    'Uppgifter ska raderas bland annat när de inte längre behövs, när samtycket återkallas, när en invändning godtas eller när behandlingen varit olaglig.',
    'Data must be erased when they are no longer needed, consent is withdrawn, an objection is upheld or the processing was unlawful, among others.',
  ],
  '18': [
    'Käsittelyn voi vaatia pysäytettäväksi siksi ajaksi, kun tietojen oikeellisuutta tai käsittelyn lainmukaisuutta selvitetään.',
    'Man kan kräva att behandlingen pausas medan uppgifternas riktighet eller behandlingens laglighet utreds.',
    'Processing can be put on hold while the accuracy of the data or the lawfulness of the processing is settled.',
  ],
  '19': [
    'Oikaisusta, poistosta ja rajoituksesta on kerrottava niille, joille tiedot on annettu, jotta virhe ei jää elämään muualle.',
    'Rättelse, radering och begränsning ska meddelas dem som fått uppgifterna, så att felet inte lever vidare hos andra.',
    'Recipients must be told of rectification, erasure and restriction, so that the error does not live on elsewhere.',
  ],
  '20': [
    'Suostumuksella tai sopimuksella kerätyt omat tiedot on voitava siirtää toiseen palveluun, jotta palvelua voi vaihtaa.',
    'Egna uppgifter som lämnats med samtycke eller på grund av avtal ska kunna flyttas till en annan tjänst, så att man kan byta.',
    'One’s own data given on consent or contract must be portable to another service, so that one can change it.',
  ],
  '21(1)': [
    'Oikeutettuun etuun tai yleiseen etuun perustuvaa käsittelyä voi vastustaa oman tilanteensa perusteella.',
    'Mot behandling som grundar sig på ett berättigat eller allmänt intresse kan man invända av skäl i sin egen situation.',
    'Processing on a legitimate or public interest can be objected to on grounds of one’s own situation.',
  ],
  '21(2)': [
    'Suoramarkkinointia voi vastustaa milloin tahansa ilman perusteluja, ja silloin se on lopetettava.',
    'Mot direktmarknadsföring kan man invända när som helst utan att ange skäl, och då ska den upphöra.',
    'Direct marketing can be objected to at any time without giving reasons, and then it must stop.',
  ],
  '21(3)': [
    'Kun suoramarkkinointia on vastustettu, tietoja ei saa enää käyttää siihen.',
    'När någon har invänt mot direktmarknadsföring får uppgifterna inte längre användas för den.',
    'Once direct marketing has been objected to, the data may no longer be used for it.',
  ],
  '21(4)': [
    'Vastustamisoikeus on esitettävä erillään muusta, jotta sitä ei tarvitse etsiä tekstin seasta.',
    'Rätten att invända ska redovisas skild från annan information, så att den inte behöver letas fram i texten.',
    'The right to object must be presented apart from other information, so that nobody has to look for it.',
  ],
  '21(6)': [
    'Myös tutkimusta ja tilastointia voi vastustaa, ellei se ole tarpeen yleistä etua koskevan tehtävän vuoksi.',
    'Även mot forskning och statistik kan man invända, om den inte behövs för en uppgift av allmänt intresse.',
    'Research and statistics too can be objected to, unless they are needed for a task in the public interest.',
  ],
  '22': [
    'Ihmisestä ei saa päättää pelkän koneen voimin, kun päätöksellä on merkittäviä vaikutuksia, ellei jokin poikkeus täyty ja hänellä ole oikeutta ihmisen arvioon.',
    'En maskin får inte ensam fatta beslut med betydande verkningar för någon, om inte ett undantag gäller och personen kan få en människas prövning.',
    'A machine alone may not take decisions with significant effects on people, unless an exception applies and a human can be asked.',
  ],
}
