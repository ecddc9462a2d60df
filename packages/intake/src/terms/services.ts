import type { Span } from '@seloste/domain'
import { type Phrase, phraseAt } from '../words/phrase.ts'

/** Services that notices name most, as they are written with or without a case ending. */
const services =
  /(?<![\p{L}])(?:Google (?:Analytics|Ads|Fonts|Workspace|Cloud|Drive|Tag Manager)|Google Ireland Limited|Google|Gmail|Microsoft (?:365|Clarity|Ireland Operations Limited|Teams|Azure)|Microsoft|OneDrive|GitHub Pages|GitHub|Netlify|Vercel(?: Inc\.)?|Cloudflare|Amazon Web Services|AWS|Heroku|Firebase|Supabase|Formspree|FormSubmit(?:\.co)?|Elfsight|CookieYes|Cookiebot|Calendly|Typeform|Mailchimp|MailerLite|Sendinblue|Brevo|HubSpot|Salesforce|Pipedrive|Stripe|PayPal|Paytrail|Klarna|MobilePay|Snipcart|Shopify|WooCommerce|Zoner(?: Oy)?|Meta(?: Platforms Ireland Limited)?|Hotjar|Umami|Plausible|Matomo|Zoom|Slack|Dropbox|Webropol|Lyyti|Flomembers|Holvi|Zettle|SumUp|Gravatar|Umami|OP Kevytyrittäjä|Zapier|Intercom|Zendesk|Vilkas|Webflow|Wix|Squarespace|Automattic|Sentry)(?=n?\b|[:;,.)\s-])/gu

/** Companies with a legal form (“Mallimittari Inc.”). */
const companies =
  /(?<![\p{L}])(?:\p{Lu}[\p{L}\d&.-]+\s){1,4}(?:Oyj|Oy|Ab|Inc\.?|LLC|Ltd\.?|Limited|GmbH|Corporation|B\.V\.)(?![\p{L}:])/gu

/** The companies that a stretch of text names by their legal form. */
export function companiesIn(text: string, span: Span): Phrase[] {
  return found(text, span, companies)
}

/** The services and companies that a stretch of text names, the longest name of each. */
export function namedServicesIn(text: string, span: Span): Phrase[] {
  const named = companiesIn(text, span)
  const others = found(text, span, services).filter(
    (one) => !named.some((other) => other.span.start < one.span.end && other.span.end > one.span.start),
  )
  return [...named, ...others]
}

function found(text: string, span: Span, pattern: RegExp): Phrase[] {
  return [...text.slice(span.start, span.end).matchAll(pattern)].flatMap((match) => {
    const start = span.start + match.index
    return phraseAt(text, { start, end: start + match[0].length }) ?? []
  })
}
