/** Numbers in words, Finnish in the cases that periods take, Swedish and English. */
const numerals: readonly (readonly [number, RegExp])[] = [
  [1, /^(?:yksi|yhden|yhtä|yhdessä|ett|en|one)$/],
  [1.5, /^(?:puolitoista|puolentoista)$/],
  [2, /^(?:kaksi|kahden|kahta|kahdessa|kahteen|kahdeksi|två|two)$/],
  [3, /^(?:kolme|kolmen|kolmea|kolmessa|kolmeen|kolmeksi|tre|three)$/],
  [4, /^(?:neljä|neljän|neljää|neljässä|neljään|neljäksi|fyra|four)$/],
  [5, /^(?:viisi|viiden|viittä|viidessä|viiteen|viideksi|fem|five)$/],
  [6, /^(?:kuusi|kuuden|kuutta|kuudessa|kuuteen|kuudeksi|sex|six)$/],
  [7, /^(?:seitsemän|seitsemää|seitsemässä|sju|seven)$/],
  [8, /^(?:kahdeksan|kahdeksaa|kahdeksassa|åtta|eight)$/],
  [9, /^(?:yhdeksän|yhdeksää|yhdeksässä|nio|nine)$/],
  [10, /^(?:kymmenen|kymmentä|kymmenessä|kymmeneen|kymmeneksi|tio|ten)$/],
  [11, /^(?:yksitoista|yhdentoista|elva|eleven)$/],
  [12, /^(?:kaksitoista|kahdentoista|kahtatoista|tolv|twelve)$/],
  [13, /^(?:kolmetoista|kolmentoista|tretton|thirteen)$/],
  [14, /^(?:neljätoista|neljäntoista|fjorton|fourteen)$/],
  [15, /^(?:viisitoista|viidentoista|femton|fifteen)$/],
  [18, /^(?:kahdeksantoista|arton|eighteen)$/],
  [20, /^(?:kaksikymmentä|kahdenkymmenen|tjugo|twenty)$/],
  [24, /^(?:kaksikymmentäneljä|kahdenkymmenenneljän|tjugofyra|twenty-four)$/],
  [25, /^(?:kaksikymmentäviisi|kahdenkymmenenviiden|tjugofem|twenty-five)$/],
  [30, /^(?:kolmekymmentä|kolmenkymmenen|trettio|thirty)$/],
  [40, /^(?:neljäkymmentä|neljänkymmenen|fyrtio|forty)$/],
  [50, /^(?:viisikymmentä|viidenkymmenen|femtio|fifty)$/],
  [60, /^(?:kuusikymmentä|kuudenkymmenen|sextio|sixty)$/],
  [90, /^(?:yhdeksänkymmentä|yhdeksänkymmenen|nittio|ninety)$/],
  [100, /^(?:sata|sadan|sataa|hundra|hundred)$/],
  [120, /^(?:satakaksikymmentä|sadankahdenkymmenen)$/],
]

/** The number that a word or digits say; undefined when they say none. */
export function numberOf(word: string): number | undefined {
  const plain = word.toLowerCase()
  if (/^\d{1,4}(?:[.,]\d{1,2})?$/.test(plain)) return Number(plain.replace(',', '.'))
  return numerals.find(([, pattern]) => pattern.test(plain))?.[0]
}
