import type { Rule } from '../rule.ts'
import { gdprApplicable } from '../validity.ts'
import { isGranted, isRefused, judgeRequests } from './requests-in.ts'

const changes: ReadonlySet<string> = new Set(['rectification', 'erasure', 'restriction'])

/** Data that are not erased: no ground to erase them, or an exception and the law on which it rests. */
export const erasureRefused: Rule = {
  id: 'DSR-17-exception',
  article: 'GDPR 17(1),(3)',
  severity: 'error',
  scopes: ['operations'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Kirjaa, miksi poistamisesta kieltäydytään: mikään 17 artiklan 1 kohdan peruste ei täyty tai mitä 17 artiklan 3 kohdan poikkeusta sovelletaan.',
    sv: 'Dokumentera varför radering vägras: ingen grund i artikel 17.1 är tillämplig, eller vilket undantag i artikel 17.3 som tillämpas.',
    en: 'Record why erasure is refused: no Article 17(1) ground applies, or which Article 17(3) exception applies.',
  },
  judge: (matter) =>
    judgeRequests(
      matter,
      (request) => request.right === 'erasure' && isRefused(request),
      ({ erasure }) => {
        const excepted = erasure?.exception !== undefined && erasure.law !== undefined
        return excepted || erasure?.noGround !== undefined ? undefined : { fact: 'erasure' }
      },
    ),
}

/** The person hears before a restriction is lifted. */
export const restrictionLifted: Rule = {
  id: 'DSR-18-3',
  article: 'GDPR 18(3)',
  severity: 'error',
  scopes: ['operations'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Ilmoita rekisteröidylle ennen rajoituksen poistamista.',
    sv: 'Underrätta den registrerade innan begränsningen hävs.',
    en: 'Tell the data subject before lifting the restriction.',
  },
  judge: (matter) =>
    judgeRequests(
      matter,
      ({ restriction }) => restriction?.liftedOn !== undefined,
      ({ restriction: { liftedOn = '', toldOn } = {} }) =>
        toldOn !== undefined && toldOn < liftedOn ? undefined : { fact: 'restriction/toldOn' },
    ),
}

/** Those who were given the data are told what was changed, and the person who they are. */
export const recipientsTold: Rule = {
  id: 'DSR-19',
  article: 'GDPR 19',
  severity: 'error',
  scopes: ['operations'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Ilmoita oikaisusta, poistamisesta tai käsittelyn rajoittamisesta vastaanottajille.',
    sv: 'Underrätta mottagarna om rättelsen, raderingen eller begränsningen.',
    en: 'Notify the recipients of the rectification, erasure or restriction.',
  },
  judge: (matter) => {
    const { recipients } = matter.register
    return judgeRequests(
      matter,
      (request) => changes.has(request.right) && isGranted(request) && recipients.state !== 'none',
      ({ recipients: notices }) => {
        const told = notices?.told === 'all' || notices?.impossible !== undefined
        const answered = notices?.subjectAsked !== true || notices.subjectTold === true
        return told && answered ? undefined : { fact: 'recipients' }
      },
    )
  },
}

/** Data that are carried to another are given in a form that machines read. */
export const portableForm: Rule = {
  id: 'DSR-20',
  article: 'GDPR 20(1)-(2)',
  severity: 'error',
  scopes: ['operations'],
  validFrom: gdprApplicable,
  message: {
    fi: 'Toimita tiedot jäsennellyssä, yleisesti käytetyssä ja koneellisesti luettavassa muodossa.',
    sv: 'Lämna uppgifterna i ett strukturerat, allmänt använt och maskinläsbart format.',
    en: 'Provide the data in a structured, commonly used and machine-readable format.',
  },
  judge: (matter) =>
    judgeRequests(
      matter,
      (request) => request.right === 'portability' && isGranted(request),
      ({ portability }) =>
        portability?.format === 'structured' ? undefined : { fact: 'portability/format' },
    ),
}
