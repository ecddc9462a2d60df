import type { Span } from '../notice-text.ts'

/** A service whose provider handles data outside the EEA, or is reached from there, as far as is publicly known. */
export type KnownProvider = {
  readonly name: string
  /** How texts name it, as a regular expression from word to word. */
  readonly said: string
  /** The name is a word of the language too: only with a capital letter is it the service. */
  readonly capital?: true
  /** It measures visits or shows advertising. */
  readonly analytics?: true
}

/** Providers that are often named in notices whose transfers are not. State of 2026-11-22. */
export const knownProviders: readonly KnownProvider[] = [
  { name: 'Google Analytics', said: 'google[- ]?analytics', analytics: true },
  { name: 'Google Ads', said: 'google ?ads|google[- ]?adwords|doubleclick', analytics: true },
  { name: 'Google Tag Manager', said: 'google tag manager', analytics: true },
  { name: 'Google Workspace', said: 'google (workspace|drive|docs|forms|cloud|suite)|g suite' },
  { name: 'Meta', said: 'facebook|instagram|meta[- ](pi[kx]|platforms|business|ads)', analytics: true },
  { name: 'WhatsApp', said: 'whatsapp' },
  { name: 'LinkedIn', said: 'linkedin', analytics: true },
  { name: 'TikTok', said: 'tiktok', analytics: true },
  { name: 'X', said: 'Twitter', capital: true, analytics: true },
  { name: 'YouTube', said: 'youtube' },
  { name: 'Microsoft Clarity', said: 'microsoft (clarity|advertising)', analytics: true },
  { name: 'Microsoft 365', said: 'microsoft (365|teams|azure)|office 365|onedrive' },
  { name: 'Adobe Analytics', said: 'adobe (analytics|experience cloud)', analytics: true },
  { name: 'HubSpot', said: 'hubspot', analytics: true },
  { name: 'Mailchimp', said: 'mailchimp' },
  { name: 'ActiveCampaign', said: 'activecampaign' },
  { name: 'SendGrid', said: 'sendgrid' },
  { name: 'Amazon Web Services', said: 'Amazon Web Services|AWS', capital: true },
  { name: 'Salesforce', said: 'salesforce' },
  { name: 'Zendesk', said: 'zendesk' },
  { name: 'Intercom', said: 'Intercom', capital: true },
  { name: 'Slack', said: 'Slack', capital: true },
  { name: 'Zoom', said: 'Zoom', capital: true },
  { name: 'Dropbox', said: 'dropbox' },
  { name: 'SurveyMonkey', said: 'surveymonkey' },
  { name: 'Stripe', said: 'Stripe', capital: true },
  { name: 'PayPal', said: 'paypal' },
  { name: 'Cloudflare', said: 'cloudflare' },
  { name: 'Calendly', said: 'calendly' },
  { name: 'OpenAI', said: 'openai|chatgpt' },
]

// An address of a page at such a service (“facebook.com/yritys”) does not tell that it is used.
const expressions = new Map(
  knownProviders.map((provider) => [
    provider,
    new RegExp(
      `(?<![\\p{L}\\p{N}_/.@])(?:${provider.said})(?!\\p{L}*\\.\\p{Ll})\\p{L}*`,
      provider.capital === true ? 'gu' : 'giu',
    ),
  ]),
)
// In small letters, since matching without regard to case is many times as slow.
const any = new RegExp(knownProviders.map(({ said }) => said.toLowerCase()).join('|'), 'u')

/** Whether one of some texts may name a known provider: quick, and never wrongly no. */
export function namesProvider(texts: readonly string[]): boolean {
  return any.test(texts.join('\n').toLowerCase())
}

/** The known providers that a text names, each with the places. */
export function providersIn(text: string): readonly NamedProvider[] {
  if (!namesProvider([text])) return []
  return [...expressions].flatMap(([provider, expression]) => {
    if (text.search(expression) === -1) return []
    const spans = Array.from(text.matchAll(expression), ({ index, 0: words }) => ({
      start: index,
      end: index + words.length,
    }))
    return [{ provider, spans }]
  })
}

/** A known provider, and where a text names it. */
export type NamedProvider = { readonly provider: KnownProvider; readonly spans: readonly Span[] }
