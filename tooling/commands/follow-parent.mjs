// Loaded before the server: when the command that started it is gone, even by kill -9, the server shuts down too.
if (process.channel) {
  process.channel.unref()
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
}
