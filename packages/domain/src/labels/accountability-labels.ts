import type { Accountability, informingExemptions } from '../register/accountability.ts'
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

type AssessmentState = NonNullable<NonNullable<Accountability['impactAssessment']>['state']>

/** How an impact assessment stands, in words. */
export const assessmentStateLabels = {
  notStarted: { fi: 'Aloittamatta', sv: 'Inte påbörjad', en: 'Not started' },
  underWay: { fi: 'Kesken', sv: 'Pågår', en: 'Under way' },
  done: { fi: 'Valmis', sv: 'Färdig', en: 'Done' },
} as const satisfies Record<AssessmentState, Term>
