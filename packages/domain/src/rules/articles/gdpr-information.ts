import type { Explanations } from './article.ts'

/** GDPR Art. 12–14: what people are told, and how. */
export const gdprInformation: Explanations = {
  '12(1)': [
    'Tiedot on annettava tiiviisti, selkeästi ja ymmärrettävästi, jotta jokainen voi niiden perusteella arvioida käsittelyä.',
    'Informationen ska vara koncis, klar och begriplig, så att var och en kan bedöma behandlingen.',
    'Information must be concise, clear and intelligible, so that everyone can judge the processing by it.',
  ],
  '12(2)': [
    'Oikeuksien käyttämistä on helpotettava: pyynnön tekemisestä ei saa tehdä hankalaa.',
    'Det ska vara lätt att utöva rättigheterna: det får inte göras besvärligt att framställa en begäran.',
    'The exercise of rights must be made easy: a request must not be made difficult to send.',
  ],
  '12(3)': [
    'Pyyntöön on vastattava kuukauden kuluessa; aikaa voi jatkaa kahdella kuukaudella, kun siitä kerrotaan syineen.',
    'En begäran ska besvaras inom en månad; tiden kan förlängas med två månader när det meddelas med skäl.',
    'A request must be answered within one month; two more are possible when the person is told why.',
  ],
  '12(4)': [
    'Jos pyyntöön ei suostuta, syyt sekä mahdollisuus valittaa ja kääntyä tuomioistuimen puoleen on kerrottava kuukauden kuluessa.',
    'Om en begäran avslås ska skälen samt möjligheten att klaga och vända sig till domstol meddelas inom en månad.',
    'When a request is refused, the reasons and the ways to complain and to go to court must be told within one month.',
  ],
  '12(5)': [
    'Oikeuksien käyttäminen on maksutonta; maksun saa periä vain ilmeisen perusteettomasta tai kohtuuttomasta pyynnöstä.',
    'Det är avgiftsfritt att utöva sina rättigheter; en avgift får tas ut bara för en uppenbart ogrundad eller orimlig begäran.',
    'Using one’s rights is free; a fee may be charged only for a manifestly unfounded or excessive request.',
  ],
  '12(6)': [
    'Lisätietoja henkilöllisyydestä saa pyytää vain, jos on perusteltua syytä epäillä, kuka pyynnön tekee.',
    'Ytterligare uppgifter om identiteten får begäras bara när det finns rimliga skäl att tvivla på vem som framställer begäran.',
    'Further proof of identity may be asked only where there are reasonable doubts about who makes the request.',
  ],
  '13': [
    'Kun tietoja kerätään ihmiseltä itseltään, hänelle on kerrottava käsittelystä silloin, kun tiedot saadaan.',
    'När uppgifter samlas in från personen själv ska hen informeras om behandlingen när uppgifterna fås.',
    'When data are collected from the person, that person must be told of the processing when the data are obtained.',
  ],
  '13(1)(a)': [
    'Ihmisen on tiedettävä, kuka hänen tietojaan käyttää ja miten siihen saa yhteyden.',
    'Människor ska veta vem som använder deras uppgifter och hur denne nås.',
    'People must know who uses their data and how to reach them.',
  ],
  '13(1)(b)': [
    'Tietosuojavastaavan yhteystiedot on kerrottava, jotta häneltä voi kysyä ilman välikäsiä.',
    'Dataskyddsombudets kontaktuppgifter ska anges, så att man kan fråga hen direkt.',
    'The data protection officer’s contact details must be told, so that people can ask directly.',
  ],
  '13(1)(c)': [
    'Käsittelyn tarkoitus ja sen oikeusperuste on kerrottava; ilman niitä ei voi arvioida, onko käsittely luvallista.',
    'Ändamålet med behandlingen och den rättsliga grunden ska anges; utan dem går det inte att bedöma om behandlingen är tillåten.',
    'The purpose of processing and its legal basis must be told; without them nobody can judge whether it is allowed.',
  ],
  '13(1)(d)': [
    'Kun perusteena on oikeutettu etu, itse etu on nimettävä, jotta sitä voi punnita ja käsittelyä vastustaa.',
    'När grunden är ett berättigat intresse ska själva intresset anges, så att det kan vägas och behandlingen invändas mot.',
    'Where the basis is a legitimate interest, the interest itself must be named, so that it can be weighed and objected to.',
  ],
  '13(1)(e)': [
    'On kerrottava, kenelle tietoja annetaan, myös henkilötietojen käsittelijöille, jotta ihminen tietää, mihin tiedot päätyvät.',
    'Det ska anges till vem uppgifter ges, även till personuppgiftsbiträden, så att människor vet var uppgifterna hamnar.',
    'It must be told to whom data are given, processors included, so that people know where their data end up.',
  ],
  '13(1)(f)': [
    'Siirrosta ETA-alueen ulkopuolelle on kerrottava maa ja suoja, koska asetuksen suoja ei siellä ole itsestään selvä.',
    'Om uppgifter överförs utanför EES ska landet och skyddet anges, eftersom förordningens skydd inte är självklart där.',
    'Of a transfer outside the EEA the country and the safeguard must be told, since the protection of the GDPR is not a matter of course there.',
  ],
  '13(2)(a)': [
    'Säilytysaika tai sen laskentaperuste on kerrottava, jotta ihminen tietää, milloin hänen tietonsa poistuvat.',
    'Lagringstiden eller kriterierna för den ska anges, så att människor vet när deras uppgifter försvinner.',
    'The retention period or its criteria must be told, so that people know when their data go.',
  ],
  '13(2)(b)': [
    'Ihmiselle on kerrottava hänen oikeutensa, koska vain tunnettua oikeutta voi käyttää.',
    'Människor ska informeras om sina rättigheter, eftersom bara den rättighet man känner till kan utövas.',
    'People must be told their rights, since only a right that is known can be used.',
  ],
  '13(2)(c)': [
    'Suostumuksen antaneelle on kerrottava, että sen voi peruuttaa milloin tahansa.',
    'Den som lämnar samtycke ska få veta att det kan återkallas när som helst.',
    'Whoever consents must be told that consent can be withdrawn at any time.',
  ],
  '13(2)(d)': [
    'On kerrottava oikeudesta valittaa valvontaviranomaiselle, jotta ihminen tietää, kuka voi puuttua asiaan.',
    'Det ska anges att man har rätt att klaga hos tillsynsmyndigheten, så att människor vet vem som kan ingripa.',
    'The right to complain to the supervisory authority must be told, so that people know who can step in.',
  ],
  '13(2)(e)': [
    'On kerrottava, onko tietojen antaminen pakollista ja mitä antamatta jättämisestä seuraa, jotta valinta on aito.',
    'Det ska anges om uppgifterna måste lämnas och vad som följer om de inte lämnas, så att valet är verkligt.',
    'It must be told whether data must be given and what follows if they are not, so that the choice is real.',
  ],
  '13(2)(f)': [
    'Automaattisesta päätöksestä on kerrottava logiikka, merkitys ja seuraukset, jotta siihen voi vaikuttaa.',
    'Om ett automatiserat beslut ska logiken, betydelsen och följderna anges, så att man kan påverka det.',
    'Of an automated decision the logic, significance and consequences must be told, so that people can act on it.',
  ],
  '13(3)': [
    'Uudesta käyttötarkoituksesta on kerrottava ennen kuin tietoja käytetään siihen.',
    'Ett nytt ändamål ska meddelas innan uppgifterna används för det.',
    'A new purpose must be told before the data are used for it.',
  ],
  '14': [
    'Kun tiedot saadaan muualta, ihminen ei tiedä käsittelystä, ellei hänelle kerrota siitä.',
    'När uppgifter fås från annat håll vet personen inte om behandlingen om hen inte informeras.',
    'When data come from elsewhere, people do not know of the processing unless they are told.',
  ],
  '14(1)(d)': [
    'Muualta saaduista tiedoista on kerrottava, mitä tietoja ne ovat, koska ihminen ei ole itse antanut niitä.',
    'Om uppgifter från annat håll ska det anges vilka de är, eftersom personen inte själv har lämnat dem.',
    'Of data from elsewhere it must be told what they are, since the person has not given them.',
  ],
  '14(2)(f)': [
    'On kerrottava, mistä tiedot on saatu ja ovatko ne julkisesta lähteestä, jotta virheen voi korjata sen alkuperässä.',
    'Det ska anges varifrån uppgifterna kommer och om källan är offentlig, så att fel kan rättas där de uppstår.',
    'It must be told where the data come from and whether the source is public, so that an error can be corrected at its origin.',
  ],
  '14(3)': [
    'Muualta saaduista tiedoista kerrotaan kuukauden kuluessa tai viimeistään ensimmäisen yhteydenoton tai luovutuksen yhteydessä.',
    'Om uppgifter från annat håll informeras inom en månad eller senast vid den första kontakten eller det första utlämnandet.',
    'People are told of data from elsewhere within a month, or at the first contact or disclosure at the latest.',
  ],
  '14(5)': [
    'Informoinnista saa poiketa vain asetuksen perusteilla, ja peruste on kirjattava.',
    'Från informationsplikten får undantag göras bara på förordningens grunder, och grunden ska dokumenteras.',
    'Informing may be left out only on the grounds of the Regulation, and the ground must be recorded.',
  ],
}
