import { describe, expect, it } from 'vitest'
import { section } from '../testing/register-text.ts'
import { readController } from './controller.ts'

const nameIn = (body: string) => readController(section('Rekisterinpitäjä', body)).name?.text

// GDPR Art. 13(1)(a).
describe('the name of the controller', () => {
  it.each([
    ['Asunto Oy Mallilan Helmi, Mallikatu 1', 'Asunto Oy Mallilan Helmi'],
    ['Bostads Ab Modellgränd, Modellgatan 2', 'Bostads Ab Modellgränd'],
    ['Rekisterinpitäjä on Malli Oy (Y-tunnus 0000001-9), Mallila.', 'Malli Oy'],
    ['Modellföreningen är personuppgiftsansvarig för uppgifterna.', 'Modellföreningen'],
    ['Model Family Centre is responsible for the personal data described here.', 'Model Family Centre'],
  ])('stands in “%s”', (body, name) => {
    expect(nameIn(body)).toBe(name)
  })

  it('stands below the label of a form, which is none', () => {
    expect(
      nameIn(
        'Nimi\nMallisalonki Tmi\nOsoite\nMallikatu 1\nMuut yhteystiedot (esim. puhelin virka-aikana)\n040 000 0000',
      ),
    ).toBe('Mallisalonki Tmi')
  })
})
