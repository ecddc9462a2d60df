import { describe, expect, it } from 'vitest'
import { told } from '../../testing/told.ts'
import { decodePage, readHtml } from './read-html.ts'

const page = (body: string) =>
  `<!doctype html><html lang="fi"><head><title>Seloste</title></head>${body}</html>`

describe('a saved page', () => {
  it('gives its headings, paragraphs, lists and tables', () => {
    const source = readHtml(
      page(`<body><h1>Tietosuojaseloste</h1><p>Laadittu   2018.</p><h2>1. Tiedot</h2>
        <ul><li>nimi<ul><li>etunimi</li></ul></li><li><p>osoite</p></li></ul>
        <table><tr><th>Tieto</th><th>Aika</th></tr><tr><td>nimi</td><td>5 vuotta</td></tr></table>
        <dl><dt>Puhelin</dt><dd>09 000 0000</dd></dl></body>`),
    )
    expect(source).toMatchObject({ origin: 'html', title: 'Seloste', language: 'fi' })
    expect(told(source)).toEqual([
      '1 Tietosuojaseloste',
      'Laadittu 2018.',
      '2 1. Tiedot',
      '- nimi',
      '-- etunimi',
      '- osoite',
      'Tieto | Aika',
      'nimi | 5 vuotta',
      'Puhelin | 09 000 0000',
    ])
  })

  it('is its words alone: no ways to other pages, scripts, banners and forms', () => {
    const source = readHtml(
      page(`<body class="cookie-banner-open"><header>Yritys</header><nav><a href="/">Etusivu</a></nav>
        <div id="onetrust-banner-sdk">Hyväksy kaikki</div><div class="cookie-consent">Käytämme evästeitä</div>
        <div class="cookies-section"><h2>Evästeet</h2><p>Sivusto ei käytä evästeitä.</p></div>
        <script>alert(1)</script><style>p{}</style><noscript>Ei skriptiä</noscript><svg><text>kuva</text></svg>
        <form><input value="x"><p>Rekisterinpitäjä on Malli Oy.</p></form><footer>© Yritys</footer></body>`),
    )
    expect(told(source)).toEqual([
      '2 Evästeet',
      'Sivusto ei käytä evästeitä.',
      'Rekisterinpitäjä on Malli Oy.',
    ])
  })

  it('is read in its main part, with the head and the foot that are the text’s own', () => {
    const words = 'Henkilötietoja käsitellään asiakassuhteen hoitamiseksi. '.repeat(5).trim()
    const source = readHtml(
      page(`<body><p>Mainos</p><main><header><h1>Seloste</h1></header><p>${words}</p>
        <footer>Päivitetty 1.2.2020</footer></main><aside>Uutiset</aside></body>`),
    )
    expect(told(source)).toEqual(['1 Seloste', words, 'Päivitetty 1.2.2020'])
  })

  it('shows a heading that is only written as one', () => {
    const source = readHtml(
      page(`<body><p><strong>Rekisterin nimi</strong></p><p>Asiakasrekisteri</p>
        <p><b>Rekisterinpitäjä</b><br>Malli Oy<br>Katu 1</p>
        <ol><li>Yhteyshenkilö</li></ol><p>Matti Malli</p>
        <p><strong>Tietoja ei luovuteta.</strong></p><p><b>Huom</b> loppu</p>
        <div role="heading" aria-level="2">Oikeudet</div><details><summary>Säilytys</summary><p>5 v</p></details></body>`),
    )
    expect(told(source)).toEqual([
      '3 Rekisterin nimi',
      'Asiakasrekisteri',
      '3 Rekisterinpitäjä',
      'Malli Oy\nKatu 1',
      '3 Yhteyshenkilö',
      'Matti Malli',
      'Tietoja ei luovuteta.',
      'Huom loppu',
      '2 Oikeudet',
      '3 Säilytys',
      '5 v',
    ])
  })

  it('keeps the lines of a list that is made of line breaks', () => {
    const source = readHtml(
      page('<body><p>Tietoja ovat:<br>- nimi<br>• osoite<br/>–\u00A0puhelin</p></body>'),
    )
    expect(told(source)).toEqual(['Tietoja ovat:', '- nimi', '- osoite', '- puhelin'])
  })

  it('looks through a table that only lays out the page', () => {
    const source = readHtml(
      page(`<body><table><tr><td>Rekisterinpitäjä</td><td><p>Malli Oy</p></td></tr>
        <tr><td>Tiedot</td><td><ul><li>nimi</li></ul></td></tr></table>
        <table role="presentation"><tr><td><p>Yksi</p></td></tr></table></body>`),
    )
    expect(told(source)).toEqual(['2 Rekisterinpitäjä', 'Malli Oy', '2 Tiedot', '- nimi', 'Yksi'])
  })

  it('tells an address that only the link knows', () => {
    const source = readHtml(
      page(`<body><p><a href="mailto:malli@yritys.example?subject=x">Ota yhteyttä</a> tai
        <a href="tel:+358 9 000 0000">soita</a>, <a href="mailto:a@b.example">a (at) b.example</a></p></body>`),
    )
    expect(told(source)).toEqual([
      'Ota yhteyttä (malli@yritys.example) tai soita (+358 9 000 0000), a (at) b.example',
    ])
  })

  it('bears any nesting and any repetition of it', () => {
    const deep = `${'<div><b><a href="mailto:x@y.example">'.repeat(5000)}syvällä${'</a></b></div>'.repeat(5000)}`
    expect(told(readHtml(page(deep)))[0]).toContain('syvällä')
    const tables = `${'<table><tr><td>'.repeat(100)}pohja${'</td><td>x</td></tr></table>'.repeat(100)}`
    expect(told(readHtml(page(tables)))).toContain('pohja | x')
  })

  it('says its encoding itself', () => {
    const bytes = Buffer.from('<html><meta charset="iso-8859-15"><p>Säilytys 5 \u00A4</p></html>', 'latin1')
    expect(decodePage(bytes)).toContain('Säilytys 5 €')
    expect(decodePage(Buffer.from('<meta charset="nonsense"><p>ä</p>', 'latin1'))).toContain('ä')
  })
})
