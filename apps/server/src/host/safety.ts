/** What the desk may load: its own files, nothing else. */
export const deskContentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

/** What the public pages may load: their own style and fonts. */
export const publicContentPolicy =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"

/** The same for a page that any site may show in a frame. */
export const embedContentPolicy = publicContentPolicy.replace("frame-ancestors 'none'", 'frame-ancestors *')

/** A file is shown by a program of its own, which a policy for pages would keep from working. */
export const fileContentPolicy = "frame-ancestors 'none'"

/** What an answer that is no page may load: nothing. */
export const bareContentPolicy = "default-src 'none'; base-uri 'none'; frame-ancestors 'none'"

/**
 * Headers that keep a page apart from others, names and values by turns. HSTS only where people come by https;
 * `resource` tells whose pages may load it.
 */
export function safetyHeaders(
  policy: string,
  secure: boolean,
  resource: 'same-origin' | 'cross-origin' = 'same-origin',
): string[] {
  return [
    'Content-Security-Policy',
    policy,
    'X-Content-Type-Options',
    'nosniff',
    'Referrer-Policy',
    'same-origin',
    'Cross-Origin-Opener-Policy',
    'same-origin',
    'Cross-Origin-Resource-Policy',
    resource,
    ...(secure ? ['Strict-Transport-Security', 'max-age=31536000; includeSubDomains'] : []),
  ]
}
