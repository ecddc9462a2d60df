/** Seconds as a person reads them: `0.4 s`, `16 s`, `1 min 20 s`. */
export function duration(milliseconds) {
  const seconds = milliseconds / 1000
  if (seconds < 10) return `${seconds.toFixed(1)} s`
  const whole = Math.round(seconds)
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`
}

/**
 * Tells one step to a person: on a terminal one line that counts the seconds, elsewhere a line at its
 * start, one each half minute while it lasts and one at its end.
 */
export function announce(stream, what) {
  const started = Date.now()
  const elapsed = () => duration(Date.now() - started)
  const live = stream.isTTY === true && !process.env.CI
  const say = live
    ? (text, end = '') => stream.write(`\r\u001b[2K  ${text}${end}`)
    : (text) => stream.write(`  ${text}\n`)
  say(`${what} …`)
  const timer = setInterval(() => say(`${what} … ${elapsed()}`), live ? 1000 : 30_000)
  const finish = (text) => {
    clearInterval(timer)
    say(text, '\n')
  }
  return {
    done: () => finish(`${what}: done in ${elapsed()}`),
    failed: () => finish(`${what}: failed after ${elapsed()}`),
  }
}
