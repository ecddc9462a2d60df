import type { Explanations } from './article.ts'

/** GDPR Art. 4–11: terms, principles and legal bases. */
export const gdprPrinciples: Explanations = {
  '4': [
    'Asetuksen käsitteet määritellään 4 artiklassa: esimerkiksi kuka on rekisterinpitäjä, kuka vastaanottaja ja mikä on pätevä suostumus.',
    'I artikel 4 definieras begreppen: till exempel vem som är personuppgiftsansvarig, vem som är mottagare och vad ett giltigt samtycke är.',
    'Article 4 defines the terms: for example who is a controller, who is a recipient and what valid consent is.',
  ],
  '5(1)(a)': [
    'Tietoja on käsiteltävä lainmukaisesti, asianmukaisesti ja läpinäkyvästi, jotta ihmiset tietävät, mitä heidän tiedoillaan todella tehdään.',
    'Uppgifter ska behandlas lagligt, korrekt och öppet, så att människor vet vad som verkligen görs med deras uppgifter.',
    'Data must be processed lawfully, fairly and transparently, so that people know what is really done with their data.',
  ],
  '5(1)(b)': [
    'Tietoja kerätään tiettyä, nimettyä tarkoitusta varten, eikä niitä saa käyttää tavalla, joka ei sovi siihen.',
    'Uppgifter samlas in för ett visst, angivet ändamål och får inte användas på ett sätt som är oförenligt med det.',
    'Data are collected for a specified purpose and may not be used in a way that is incompatible with it.',
  ],
  '5(1)(c)': [
    'Tietoja saa käsitellä vain sen verran kuin tarkoitus vaatii.',
    'Uppgifter får behandlas bara i den omfattning som ändamålet kräver.',
    'No more data may be processed than the purpose requires.',
  ],
  '5(1)(d)': [
    'Tietojen on oltava täsmällisiä, ja siitä huolehtii rekisterinpitäjä.',
    'Uppgifterna ska vara riktiga, och det är den personuppgiftsansvarige som sörjer för det.',
    'Data must be accurate, and it is the controller who sees to it.',
  ],
  '5(1)(e)': [
    'Tietoja saa säilyttää tunnistettavina vain niin kauan kuin tarkoitus vaatii; siksi jokaisella tiedolla on oltava säilytysaika.',
    'Uppgifter får lagras i identifierbar form bara så länge ändamålet kräver; därför ska varje uppgift ha en lagringstid.',
    'Data may be kept in identifiable form only as long as the purpose requires, which is why all data need a retention period.',
  ],
  '5(2)': [
    'Rekisterinpitäjän on pystyttävä osoittamaan, että se noudattaa periaatteita; dokumentointi on todiste siitä.',
    'Den personuppgiftsansvarige ska kunna visa att principerna följs; dokumentationen är beviset.',
    'The controller must be able to show that it keeps to the principles; documentation is the proof.',
  ],
  '6(1)': [
    'Henkilötietoja saa käsitellä vain, jos jokin kuudesta oikeusperusteesta täyttyy; peruste ratkaisee, mitä oikeuksia ihmisillä on.',
    'Personuppgifter får behandlas bara om någon av de sex rättsliga grunderna är uppfylld; grunden avgör vilka rättigheter människor har.',
    'Personal data may be processed only on one of six legal bases; the basis decides which rights people have.',
  ],
  '6(3)': [
    'Kun käsittely perustuu lakiin tai julkiseen tehtävään, säädös on pystyttävä nimeämään.',
    'När behandlingen grundar sig på lag eller en offentlig uppgift ska författningen kunna anges.',
    'Where processing rests on a law or a public task, the act must be named.',
  ],
  '6(4)': [
    'Uuden käyttötarkoituksen on sovittava yhteen alkuperäisen kanssa, ellei se perustu suostumukseen tai lakiin.',
    'Ett nytt ändamål ska vara förenligt med det ursprungliga, om det inte grundar sig på samtycke eller lag.',
    'A new purpose must be compatible with the first one unless it rests on consent or law.',
  ],
  '7': [
    'Suostumuksen on oltava vapaaehtoinen ja osoitettavissa, ja sen peruuttamisen on oltava yhtä helppoa kuin sen antamisen.',
    'Ett samtycke ska vara frivilligt och kunna påvisas, och det ska vara lika lätt att återkalla som att lämna.',
    'Consent must be free and provable, and withdrawing it must be as easy as giving it.',
  ],
  '8': [
    'Lapsen oma suostumus verkkopalveluun on pätevä vasta laissa säädetystä iästä alkaen; sitä nuoremman puolesta suostuu huoltaja.',
    'Ett barns eget samtycke till en nättjänst gäller först från den ålder som lagen anger; för yngre barn samtycker vårdnadshavaren.',
    'A child’s own consent to an online service is valid only from the age laid down by law; a guardian consents for younger children.',
  ],
  '9': [
    'Esimerkiksi terveyttä ja vakaumusta koskevien tietojen käsittely on kielletty, ellei jokin poikkeuksista täyty, koska ne voivat altistaa ihmisen syrjinnälle.',
    'Behandling av uppgifter om till exempel hälsa och övertygelse är förbjuden utom i undantagsfallen, eftersom de kan utsätta människor för diskriminering.',
    'Processing data on health, beliefs and the like is prohibited save for the exceptions, since such data can expose people to discrimination.',
  ],
  '10': [
    'Rikostuomioita ja rikkomuksia koskevia tietoja saa käsitellä vain viranomaisen valvonnassa tai kun laki sen sallii.',
    'Uppgifter om fällande domar och överträdelser får behandlas bara under kontroll av en myndighet eller när lagen tillåter det.',
    'Data on criminal convictions and offences may be processed only under official control or where a law allows it.',
  ],
}
