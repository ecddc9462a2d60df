const traces: readonly [pattern: RegExp, what: string][] = [
  [/(?:^|[\s"'`(=:])(\/(?:home|Users|root|work)\/[\w.-]+)/g, 'a path of one machine'],
  [/\b([A-Z]:\\Users\\[\w.-]+)/g, 'a path of one machine'],
  [/(https?:\/\/[\w.-]*(?:registry|npmjs|artifactory|nexus|verdaccio)[\w.:-]*)/gi, 'a registry host'],
  [/(-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----)/g, 'a private key'],
  [/(_auth[T]oken=\S+)/g, 'a registry token'],
]

/** What a file tells about the machine or the accounts it was made on; each as a sentence with its line. */
export function privateTraces(file: string, text: string): string[] {
  return text
    .split('\n')
    .flatMap((line, index) =>
      traces.flatMap(([pattern, what]) =>
        [...line.matchAll(pattern)].map(([, found]) => `${file}:${index + 1} names ${what}: ${found}`),
      ),
    )
}
