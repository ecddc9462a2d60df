import type { Trio } from './outline.ts'

/** Acts on which duties and tasks of the templates rest, by their names in each language. */
export const acts = {
  accounting: ['kirjanpitolaki (1336/1997)', 'bokföringslagen (1336/1997)', 'Accounting Act (1336/1997)'],
  adultEducation: [
    'laki vapaasta sivistystyöstä (632/1998)',
    'lagen om fritt bildningsarbete (632/1998)',
    'Act on Liberal Adult Education (632/1998)',
  ],
  annualHolidays: ['vuosilomalaki (162/2005)', 'semesterlagen (162/2005)', 'Annual Holidays Act (162/2005)'],
  artEducation: [
    'laki taiteen perusopetuksesta (633/1998)',
    'lagen om grundläggande konstundervisning (633/1998)',
    'Act on Basic Education in the Arts (633/1998)',
  ],
  associations: [
    'yhdistyslaki (503/1989), 11 §',
    'föreningslagen (503/1989), 11 §',
    'Associations Act (503/1989), section 11',
  ],
  basicEducation: [
    'perusopetuslaki (628/1998)',
    'lagen om grundläggande utbildning (628/1998)',
    'Basic Education Act (628/1998)',
  ],
  building: ['rakentamislaki (751/2023)', 'bygglagen (751/2023)', 'Building Act (751/2023)'],
  contractor: [
    'laki tilaajan selvitysvelvollisuudesta ja vastuusta ulkopuolista työvoimaa käytettäessä (1233/2006)',
    'lagen om beställarens utredningsskyldighet och ansvar vid anlitande av utomstående arbetskraft (1233/2006)',
    'Act on the Contractor’s Obligations and Liability when Work is Contracted Out (1233/2006)',
  ],
  culture: [
    'laki kuntien kulttuuritoiminnasta (166/2019)',
    'lagen om kommunernas kulturverksamhet (166/2019)',
    'Act on Cultural Activities in Local Government (166/2019)',
  ],
  dataProtection: [
    'yleinen tietosuoja-asetus (EU) 2016/679',
    'den allmänna dataskyddsförordningen (EU) 2016/679',
    'General Data Protection Regulation (EU) 2016/679',
  ],
  dataProtectionTask: [
    'tietosuojalaki (1050/2018), 4 §:n 2 kohta',
    'dataskyddslagen (1050/2018), 4 § 2 punkten',
    'Data Protection Act (1050/2018), section 4(2)',
  ],
  earlyEducation: [
    'varhaiskasvatuslaki (540/2018)',
    'lagen om småbarnspedagogik (540/2018)',
    'Act on Early Childhood Education and Care (540/2018)',
  ],
  earlyEducationFees: [
    'laki varhaiskasvatuksen asiakasmaksuista (1503/2016)',
    'lagen om klientavgifter inom småbarnspedagogiken (1503/2016)',
    'Act on Client Fees in Early Childhood Education and Care (1503/2016)',
  ],
  elections: ['vaalilaki (714/1998)', 'vallagen (714/1998)', 'Election Act (714/1998)'],
  employmentContracts: [
    'työsopimuslaki (55/2001)',
    'arbetsavtalslagen (55/2001)',
    'Employment Contracts Act (55/2001)',
  ],
  employmentServices: [
    'laki työvoimapalveluiden järjestämisestä (380/2023)',
    'lagen om ordnande av arbetskraftsservice (380/2023)',
    'Act on Organising Employment Services (380/2023)',
  ],
  environment: [
    'ympäristönsuojelulaki (527/2014)',
    'miljöskyddslagen (527/2014)',
    'Environmental Protection Act (527/2014)',
  ],
  informationManagement: [
    'laki julkisen hallinnon tiedonhallinnasta (906/2019)',
    'lagen om informationshantering inom den offentliga förvaltningen (906/2019)',
    'Act on Information Management in Public Administration (906/2019)',
  ],
  integration: [
    'laki kotoutumisen edistämisestä (681/2023)',
    'lagen om främjande av integration (681/2023)',
    'Act on the Promotion of Immigrant Integration (681/2023)',
  ],
  landUse: [
    'alueidenkäyttölaki (132/1999)',
    'lagen om områdesanvändning (132/1999)',
    'Land Use Act (132/1999)',
  ],
  libraries: [
    'laki yleisistä kirjastoista (1492/2016)',
    'lagen om de allmänna biblioteken (1492/2016)',
    'Public Libraries Act (1492/2016)',
  ],
  localGovernment: ['kuntalaki (410/2015)', 'kommunallagen (410/2015)', 'Local Government Act (410/2015)'],
  municipalOfficers: [
    'laki kunnan ja hyvinvointialueen viranhaltijasta (304/2003)',
    'lagen om tjänsteinnehavare i kommuner och välfärdsområden (304/2003)',
    'Act on Public Officials in Municipalities and Wellbeing Services Counties (304/2003)',
  ],
  museums: ['museolaki (314/2019)', 'museilagen (314/2019)', 'Museums Act (314/2019)'],
  occupationalHealthCare: [
    'työterveyshuoltolaki (1383/2001)',
    'lagen om företagshälsovård (1383/2001)',
    'Occupational Health Care Act (1383/2001)',
  ],
  openness: [
    'laki viranomaisten toiminnan julkisuudesta (621/1999)',
    'lagen om offentlighet i myndigheternas verksamhet (621/1999)',
    'Act on the Openness of Government Activities (621/1999)',
  ],
  parking: [
    'laki pysäköinninvalvonnasta (727/2011)',
    'lagen om parkeringsövervakning (727/2011)',
    'Act on Parking Control (727/2011)',
  ],
  prepayment: [
    'ennakkoperintälaki (1118/1996)',
    'lagen om förskottsuppbörd (1118/1996)',
    'Prepayment Act (1118/1996)',
  ],
  procurement: [
    'laki julkisista hankinnoista ja käyttöoikeussopimuksista (1397/2016)',
    'lagen om offentlig upphandling och koncession (1397/2016)',
    'Act on Public Procurement and Concession Contracts (1397/2016)',
  ],
  realEstate: [
    'kiinteistörekisterilaki (392/1985)',
    'fastighetsregisterlagen (392/1985)',
    'Real Estate Register Act (392/1985)',
  ],
  sports: ['liikuntalaki (390/2015)', 'idrottslagen (390/2015)', 'Sports Act (390/2015)'],
  upperSecondary: [
    'lukiolaki (714/2018)',
    'gymnasielagen (714/2018)',
    'Act on General Upper Secondary Education (714/2018)',
  ],
  vehicles: [
    'laki ajoneuvojen siirtämisestä (1508/2019)',
    'lagen om flyttning av fordon (1508/2019)',
    'Act on the Removal of Vehicles (1508/2019)',
  ],
  waste: ['jätelaki (646/2011)', 'avfallslagen (646/2011)', 'Waste Act (646/2011)'],
  water: ['vesihuoltolaki (119/2001)', 'lagen om vattentjänster (119/2001)', 'Water Services Act (119/2001)'],
  whistleblowing: [
    'laki Euroopan unionin ja kansallisen oikeuden rikkomisesta ilmoittavien henkilöiden suojelusta (1171/2022)',
    'lagen om skydd för personer som rapporterar om överträdelser av europeisk unionsrätt och nationell rätt (1171/2022)',
    'Act on the Protection of Persons Reporting Infringements of European Union and National Law (1171/2022)',
  ],
  workingHours: ['työaikalaki (872/2019)', 'arbetstidslagen (872/2019)', 'Working Hours Act (872/2019)'],
  workingLife: [
    'laki yksityisyyden suojasta työelämässä (759/2004)',
    'lagen om integritetsskydd i arbetslivet (759/2004)',
    'Act on the Protection of Privacy in Working Life (759/2004)',
  ],
  youth: ['nuorisolaki (1285/2016)', 'ungdomslagen (1285/2016)', 'Youth Act (1285/2016)'],
} as const satisfies Record<string, Trio>
