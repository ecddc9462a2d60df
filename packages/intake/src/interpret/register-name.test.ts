import { expect, it } from 'vitest'
import { registerText, section } from '../testing/register-text.ts'
import { nameInTitle, readRegisterName } from './register-name.ts'

it.each([
  ['Asiakasrekisteri, joka perustuu asiakkuuteen.', 'Asiakasrekisteri'],
  ['Rekisterin nimi on pöytävarausrekisteri.', 'pöytävarausrekisteri'],
  ['Registrets namn är Medlemsregistret.', 'Medlemsregistret'],
])('“%s” names a register', (body, name) => {
  expect(readRegisterName(section('Rekisterin nimi', body))?.text).toBe(name)
})

it.each([
  ['Kameravalvonnan rekisteriseloste', 'Kameravalvonnan rekisteri'],
  ['Asiakasrekisteriseloste', 'Asiakasrekisteri'],
  ['Tietosuojaseloste – työnhakijat', 'työnhakijat'],
  ['Tietosuojaseloste – Työnhakijat', 'Työnhakijat'],
  ['Tietosuojaseloste: tapahtumarekisteri', 'tapahtumarekisteri'],
  ['Jäsenrekisterin tietosuojaseloste', 'Jäsenrekisteri'],
  ['## Jäsenrekisteri', 'Jäsenrekisteri'],
  ['Rekisteriseloste', undefined],
  ['Tietosuojaseloste – Malli Oy', undefined],
  ['Tietosuojaseloste – Mallila', undefined],
])('the title “%s” names a register', (title, name) => {
  const body = 'Rekisterinpitäjä\n\nMalli Oy\n\nTietoturva\n\nTiedot on suojattu salasanalla.'
  expect(nameInTitle(registerText(`${title}\n\n${body}`))?.text).toBe(name)
})
