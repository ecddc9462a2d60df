const advices = [
  {
    sign: /ENOSPC|no space left on device|os error 28/i,
    advice: 'The disk is full. Free about 2 GB here (df -h .) and run the same command again.',
  },
  {
    sign: /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT|dns error|error sending request|network (timeout|request)/i,
    advice:
      'The npm registry could not be reached. Check the network, and the proxy if you have one (HTTPS_PROXY, ' +
      'npm config get registry). What was already downloaded is kept; run the same command again.',
  },
  {
    sign: /CERT_|SELF_SIGNED|certificate/i,
    advice:
      'The registry’s certificate was not trusted. If your network has its own authority, name it in ' +
      'NODE_EXTRA_CA_CERTS (or npm config set cafile) and run the same command again.',
  },
  {
    sign: /OUTDATED_LOCKFILE|FROZEN_LOCKFILE|LOCKFILE_CONFIG_MISMATCH/i,
    advice:
      'pnpm-lock.yaml does not match a package.json. If you changed a dependency, run ' +
      '"npx -y pnpm@12.21.0 install" and commit the lockfile; otherwise restore both files (git status).',
  },
  {
    sign: /IGNORED_BUILDS/,
    advice:
      'A new dependency has an install script nobody has decided on. Decide in pnpm-workspace.yaml under ' +
      'allowBuilds (true or false) and run the same command again.',
  },
  {
    sign: /EINTEGRITY|ERR_PNPM_TARBALL_INTEGRITY/i,
    advice:
      'A downloaded package did not match its checksum and was refused. Run the same command again; if it ' +
      'repeats, a proxy or mirror is altering packages.',
  },
  {
    sign: /EACCES|EPERM|EROFS|permission denied|read-only file system/i,
    advice:
      'A file could not be written. This folder must belong to the user who runs the command: ' +
      'check "ls -ld . node_modules", above all after it was once run as root.',
  },
  {
    sign: /\bE40[13]\b|\bE404\b|_FETCH_40\d|ERR_PNPM_NO_MATCHING_VERSION/,
    advice:
      'The npm registry refused a package or does not have it. Check which registry is set ' +
      '(npm config get registry) and that it carries public packages.',
  },
  {
    sign: /ERR_UNKNOWN_BUILTIN_MODULE|EBADENGINE|ERR_PNPM_UNSUPPORTED_ENGINE/i,
    advice: 'The Node on this machine does not fit. Seloste starts with Node 20 or newer (node --version).',
  },
  {
    sign: /error TS\d+|\[UNRESOLVED_IMPORT\]|RolldownError/i,
    advice:
      'The sources do not compile; the lines above name the files. Nothing that worked before was removed.',
  },
]

/** What a person can do about a failed step, judged from its output and the signal that ended it. */
export function adviceFor(output, signal) {
  if (signal === 'SIGKILL')
    return 'The step was killed, most often because memory ran out: about 2 GB are needed. Run the same command again.'
  const match = advices.find(({ sign }) => sign.test(output))
  return (
    match?.advice ??
    'The lines above are the end of the output. Run the same command again; finished parts are kept.'
  )
}
