const oldest = 20
const [major] = process.versions.node.split('.')

if (Number(major) < oldest) {
  process.stderr.write(
    `Seloste needs Node ${oldest} or newer to start; this is Node ${process.versions.node}.\n` +
      'Install a newer Node and run the same command again. Nothing was changed.\n',
  )
  process.exit(1)
}
