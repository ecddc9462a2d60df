import { phrases } from '../phrases/phrases.ts'

/** Cookies and the like. */
export const cookie = phrases({
  fi: ['\\w*eväste', '\\w*cookie'],
  sv: ['kak(a|or|an|orna)\\b', '\\w*cookie'],
  en: ['\\w*cookie', 'trackers?\\b', 'tracking pixel'],
})

/** Settings or add-ons of a browser as the way to decide. */
export const browserControl = phrases({
  fi: ['selaime\\w* … asetu', 'selaime\\w* (lisäos|laajennu)', 'selainasetu'],
  sv: [
    '(inställning\\w*) … (webbläsar|browser)',
    'webbläsar\\w* … inställning',
    'webbläsarinställning',
    'webbläsartillägg',
  ],
  en: ["browser(’s|'s)? … settings", 'settings … browser', 'browser (add-?on|extension|plug-?in)'],
})

/** Consent that is asked. */
export const consentAsked = phrases({
  fi: [
    'suostum',
    'evästeasetuks',
    'evästebanneri',
    'evästeilmoituks',
    'hyväksyt … eväst',
    'eväst\\w+ … hyväksy',
  ],
  sv: ['samtyck', 'kakinställning', 'cookieinställning', 'cookie-?banner', 'godkänn'],
  en: ['consent', 'cookie (settings|banner|preferences|notice)', 'opt(s|ed)?[- ]in'],
})

/** Consent that is taken from what is no act of consent. */
export const impliedConsent = phrases({
  fi: [
    'jatka\\w+ … (selaami|selausta|käyttö|käyttäm|sivusto|palvelu)\\w* … (hyväksy|suostu)',
    '(hyväksy|suostu)\\w* … jatka(malla|mme|a|t|essasi)',
    'käyttämällä … (sivusto|palvelu|verkko)\\w* … (hyväksy|suostu)',
    'valmiiksi (rastit|valit)',
  ],
  sv: [
    'genom att (fortsätta|använda|surfa) … (godkänn|samtyck|accepter)',
    '(godkänn|samtyck|accepter)\\w* … genom att (fortsätta|använda|surfa)',
    'om du fortsätter … (godkänn|samtyck|accepter)',
    'förkryssa',
  ],
  en: [
    'by (continuing|using|browsing) … (accept|agree|consent)',
    '(accept|agree|consent)\\w* … by (continuing|using|browsing)',
    'if you continue … (accept|agree|consent)',
    'pre-?(ticked|checked)',
  ],
})

/** A claim that nobody can be told apart. */
export const nobodyIdentified = phrases({
  fi: [
    'ei (voi|voida|pysty|pystytä) … (tunnist|yksilöi|yhdist)',
    'emme (voi|pysty) … (tunnist|yksilöi)',
    'ei (tunnista|yksilöi|tunnisteta|yksilöidä)',
    '(anonyymi|nimettömi)\\w* (tieto|tilasto)',
  ],
  sv: ['(inte|ej) … (identifier|kopplas till)', 'anonym'],
  en: ['(cannot|can not|can’t|do not|does not|not possible to|unable to) … identif', 'anonymous'],
})

/** An address of a device. */
export const address = phrases({ fi: ['IP-?osoit'], sv: ['IP-?adress'], en: ['IP address'] })

/** Data on the use of a website. */
export const usageData = phrases({
  fi: [
    '(vierailtu|vierailu)\\w* sivu',
    'selailu',
    'selainti',
    'selaust',
    'verkkosivu\\w* … (käyttö|kävijä)',
    'kävijä(tied|tilast|seuran)',
  ],
  sv: ['besökta sidor', 'surfbeteende', 'besöksstatistik'],
  en: ['pages visited', 'browsing (behaviour|behavior|history)', 'visitor statistics'],
})

/** What something is used for. */
export const purposeTold = phrases({
  fi: [
    'tarkoitu',
    'käytetään',
    'avulla',
    'jotta',
    'paranta',
    'kehittä',
    'analys',
    'tilasto',
    'seura',
    'erotta',
  ],
  sv: ['ändamål', 'syfte', 'används', 'för att', 'förbättra', 'analys', 'statistik'],
  en: ['purpose', 'used (to|for)', 'in order to', 'improve', 'analys', 'analyz', 'statistics'],
})

/** How long something works, in numbers or for a visit. */
export const lifetime = phrases({
  fi: ['\\d+ (vuorokau|päivä|viikko|kuukau|vuo|tunti)', 'istun', 'pysyv\\w+ eväst', 'voimassa'],
  sv: ['\\d+ (dag|dygn|veck|månad|år|tim)', 'session', 'livslängd', 'giltig'],
  en: ['\\d+ (day|week|month|year|hour)', 'session', 'lifetime', 'expir'],
})
