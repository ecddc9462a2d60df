import type { informingExemptions } from '../register/accountability.ts'
import type { ImpactAssessment, impactAssessmentParts, RiskCriterion } from '../register/impact-assessment.ts'
import type { Term } from '../vocabulary/term.ts'

/** Grounds for not informing people, in words: GDPR Art. 13(4), 14(5); Data Protection Act, section 33. */
export const informingExemptionLabels = {
  '13-4': {
    fi: 'Rekisteröity on jo saanut tiedot (13 artiklan 4 kohta)',
    sv: 'Den registrerade förfogar redan över informationen (artikel 13.4)',
    en: 'The data subject already has the information (Article 13(4))',
  },
  '14-5-a': {
    fi: 'Rekisteröity on jo saanut tiedot (14 artiklan 5 kohdan a alakohta)',
    sv: 'Den registrerade förfogar redan över informationen (artikel 14.5 a)',
    en: 'The data subject already has the information (Article 14(5)(a))',
  },
  '14-5-b': {
    fi: 'Tietojen toimittaminen on mahdotonta tai vaatii kohtuutonta vaivaa (14 artiklan 5 kohdan b alakohta)',
    sv: 'Det är omöjligt eller oproportionellt ansträngande att ge informationen (artikel 14.5 b)',
    en: 'Informing is impossible or takes disproportionate effort (Article 14(5)(b))',
  },
  '14-5-c': {
    fi: 'Tietojen hankinnasta tai luovuttamisesta säädetään laissa (14 artiklan 5 kohdan c alakohta)',
    sv: 'Erhållande eller utlämnande av uppgifterna föreskrivs i lag (artikel 14.5 c)',
    en: 'Obtaining or disclosure is laid down by law (Article 14(5)(c))',
  },
  '14-5-d': {
    fi: 'Tiedot on pidettävä salassa (14 artiklan 5 kohdan d alakohta)',
    sv: 'Uppgifterna måste hållas hemliga (artikel 14.5 d)',
    en: 'The data must remain confidential (Article 14(5)(d))',
  },
  'tsl-33': {
    fi: 'Tietosuojalain 33 §:n mukainen poikkeus',
    sv: 'Undantag enligt 33 § i dataskyddslagen',
    en: 'Derogation under section 33 of the Data Protection Act',
  },
} as const satisfies Record<(typeof informingExemptions)[number], Term>

/** How an impact assessment stands, in words. */
export const assessmentStateLabels = {
  notStarted: { fi: 'Aloittamatta', sv: 'Inte påbörjad', en: 'Not started' },
  underWay: { fi: 'Kesken', sv: 'Pågår', en: 'Under way' },
  done: { fi: 'Valmis', sv: 'Färdig', en: 'Done' },
} as const satisfies Record<NonNullable<ImpactAssessment['state']>, Term>

/** What an impact assessment contains, in words: GDPR Art. 35(7). */
export const impactAssessmentPartLabels = {
  description: {
    fi: 'kuvaus käsittelytoimista ja niiden tarkoituksista',
    sv: 'beskrivning av behandlingen och dess syften',
    en: 'description of the processing and its purposes',
  },
  necessity: {
    fi: 'arvio tarpeellisuudesta ja oikeasuhteisuudesta',
    sv: 'bedömning av behovet och proportionaliteten',
    en: 'assessment of necessity and proportionality',
  },
  risks: {
    fi: 'arvio riskeistä rekisteröidyille',
    sv: 'bedömning av riskerna för de registrerade',
    en: 'assessment of the risks to the data subjects',
  },
  measures: {
    fi: 'toimenpiteet riskeihin puuttumiseksi',
    sv: 'åtgärder för att hantera riskerna',
    en: 'measures to address the risks',
  },
} as const satisfies Record<(typeof impactAssessmentParts)[number], Term>

/** The risk that is left, in words: GDPR Art. 36(1). */
export const residualRiskLabels = {
  acceptable: { fi: 'Hyväksyttävä', sv: 'Godtagbar', en: 'Acceptable' },
  high: { fi: 'Korkea', sv: 'Hög', en: 'High' },
} as const satisfies Record<NonNullable<ImpactAssessment['residualRisk']>, Term>

/** The criteria of high risk, in words: guidelines WP248 rev.01. */
export const riskCriterionLabels = {
  evaluation: {
    fi: 'Henkilöiden arviointi tai pisteyttäminen',
    sv: 'Utvärdering eller poängsättning av personer',
    en: 'Evaluation or scoring',
  },
  automatedDecision: {
    fi: 'Automaattinen päätöksenteko, jolla on oikeusvaikutuksia tai vastaavia vaikutuksia',
    sv: 'Automatiserat beslutsfattande med rättsliga eller liknande följder',
    en: 'Automated decisions with legal or similar effect',
  },
  monitoring: {
    fi: 'Järjestelmällinen valvonta',
    sv: 'Systematisk övervakning',
    en: 'Systematic monitoring',
  },
  sensitiveData: {
    fi: 'Arkaluonteiset tai hyvin henkilökohtaiset tiedot',
    sv: 'Känsliga eller mycket personliga uppgifter',
    en: 'Sensitive or highly personal data',
  },
  largeScale: {
    fi: 'Laajamittainen käsittely',
    sv: 'Behandling i stor omfattning',
    en: 'Large-scale processing',
  },
  matching: {
    fi: 'Tietokokonaisuuksien yhdistäminen',
    sv: 'Samkörning eller kombination av datamängder',
    en: 'Matching or combining datasets',
  },
  vulnerableSubjects: {
    fi: 'Heikommassa asemassa olevat rekisteröidyt',
    sv: 'Registrerade i utsatt ställning',
    en: 'Vulnerable data subjects',
  },
  newTechnology: {
    fi: 'Uuden teknologian käyttö',
    sv: 'Användning av ny teknik',
    en: 'Innovative use of technology',
  },
  blocking: {
    fi: 'Käsittely estää oikeuden käyttämisen, palvelun tai sopimuksen',
    sv: 'Behandlingen hindrar utövandet av en rättighet, en tjänst eller ett avtal',
    en: 'The processing prevents a right, a service or a contract',
  },
} as const satisfies Record<RiskCriterion, Term>
