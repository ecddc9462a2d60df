import { expect, it } from 'vitest'
import { section } from '../testing/register-text.ts'
import { readRegisterName } from './register-name.ts'

it.each([
  ['Asiakasrekisteri, joka perustuu asiakkuuteen.', 'Asiakasrekisteri'],
  ['Rekisterin nimi on pöytävarausrekisteri.', 'pöytävarausrekisteri'],
  ['Registrets namn är Medlemsregistret.', 'Medlemsregistret'],
])('“%s” names a register', (body, name) => {
  expect(readRegisterName(section('Rekisterin nimi', body))?.text).toBe(name)
})
