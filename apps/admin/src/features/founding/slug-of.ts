const longest = 80

/** The part of a public address that a name suggests: `Kukkapuoti Äijälä Oy` → `kukkapuoti-aijala-oy`. */
export function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '')
}
