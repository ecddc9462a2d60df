import { interest } from './bases.ts'
import type { Outline } from './outline.ts'

/** Camera surveillance of premises. */
export const cameras: Outline = {
  code: 'cameras',
  name: ['Kameravalvontarekisteri', 'Register över kameraövervakning', 'Camera surveillance register'],
  description: [
    'Toimitilojen kameravalvonnan tallenteet. Valvonnasta kerrotaan kyltein.',
    'Upptagningar från kameraövervakningen av lokalerna. Skyltar informerar om övervakningen.',
    'Recordings of the camera surveillance of the premises. Signs tell of the surveillance.',
  ],
  purposes: [
    {
      words: [
        'Henkilöiden turvallisuuden ja omaisuuden suojaaminen sekä rikosten selvittäminen',
        'Skydd av personers säkerhet och av egendom samt utredning av brott',
        'Protecting people and property and investigating crime',
      ],
      bases: [
        interest([
          'yrityksen etu suojata henkilöstöä, asiakkaita ja omaisuutta sekä selvittää vahinkoja ja rikoksia',
          'företagets intresse av att skydda personal, kunder och egendom samt utreda skador och brott',
          'the company’s interest in protecting staff, customers and property and in investigating damage and crime',
        ]),
      ],
    },
  ],
  subjects: ['visitor', 'customer', 'employee'],
  data: [
    'cctv',
    {
      id: 'time-and-place',
      words: [
        'Tallennuksen aika ja paikka',
        'Tid och plats för inspelningen',
        'Time and place of the recording',
      ],
    },
  ],
  provision: 'observed',
  consequence: [
    'valvotulla alueella liikkuva henkilö tallentuu silti kameraan',
    'den som rör sig på det övervakade området spelas ändå in av kameran',
    'a person who enters the monitored area is recorded all the same',
  ],
  sources: [{ term: 'observed', words: ['Valvontakamerat', 'Övervakningskameror', 'Surveillance cameras'] }],
  recipients: [
    { term: 'support', words: ['Turvallisuusalan yritys', 'Säkerhetsföretag', 'Security company'] },
    {
      term: 'police',
      purpose: ['rikosten selvittäminen', 'utredning av brott', 'investigation of crime'],
    },
    {
      term: 'insurer',
      purpose: ['vahinkojen selvittäminen', 'utredning av skador', 'investigation of damage'],
    },
  ],
  measures: ['locked-premises', 'deletion'],
  retention: [
    { duration: 'P30D', trigger: 'recording', statute: 'RF-CUST-CCTV' },
    {
      subject: [
        'Vahingon tai rikoksen selvittämiseen tarvittava tallenne',
        'Upptagning som behövs för att utreda en skada eller ett brott',
        'A recording needed to investigate damage or crime',
      ],
      criterion: [
        'Tallenne säilytetään, kunnes asia on käsitelty lopullisesti.',
        'Upptagningen lagras tills ärendet är slutbehandlat.',
        'The recording is kept until the matter has been finally dealt with.',
      ],
    },
  ],
}
