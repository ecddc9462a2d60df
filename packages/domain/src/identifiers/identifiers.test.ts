import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { Failure } from '../errors/failure.ts'
import { parse } from '../errors/parse.ts'
import { businessIdSchema, isBusinessId } from './business-id.ts'
import { countryCodes, countryName, countrySchema } from './country.ts'
import { emailSchema } from './email.ts'
import { isIban } from './iban.ts'
import { isPersonalIdentityCode } from './personal-identity-code.ts'
import { formatPhone, phoneSchema } from './phone.ts'
import { reservedSlugs, slugSchema } from './slug.ts'
import { webAddressSchema } from './web-address.ts'

/** The code with which a schema refuses an input as the field `it`. */
function refusal(schema: z.ZodType, it: unknown): string | undefined {
  try {
    parse(z.object({ it: schema }), { it })
    return undefined
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return error.fields.map(({ path, code }) => `${path} ${code}`).join()
  }
}

describe('Finnish business id (Y-tunnus)', () => {
  it.each(['0000001-9', '0000002-7', '0000010-7'])('accepts %s', (id) => {
    expect(isBusinessId(id)).toBe(true)
  })
  it.each(['0000001-8', '1234567-8', '12345678', '0000001–9', '000001-9', ' 0000001-9', 'FI00000019', ''])(
    'refuses %s',
    (id) => {
      expect(refusal(businessIdSchema, id)).toBe('it business_id')
    },
  )
})

/** A personal identity code of the day, sign and number with the right control character. */
function identityCode(day: string, sign: string, number: string): string {
  return `${day}${sign}${number}${'0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(day + number) % 31]}`
}

describe('personal identity code (henkilötunnus)', () => {
  it.each([...'+-UVWXY'])(
    'knows the sign %s of the centuries before 2000 (Government Decree 690/2022)',
    (sign) => {
      expect(isPersonalIdentityCode(identityCode('010594', sign, '902'))).toBe(true)
    },
  )
  it.each([...'ABCDEF'])('knows the sign %s of this century (Government Decree 690/2022)', (sign) => {
    expect(isPersonalIdentityCode(identityCode('010516', sign, '903'))).toBe(true)
  })
  it.each([...'GZ a'])('knows no sign “%s”', (sign) => {
    expect(isPersonalIdentityCode(identityCode('010516', sign, '903'))).toBe(false)
  })
  it('refuses a wrong control character, an impossible day and anything else', () => {
    const right = identityCode('010594', 'Y', '902')
    for (const control of '0123456789ABCDEFHJKLMNPRSTUVWXY') {
      const code = right.slice(0, 10) + control
      expect(isPersonalIdentityCode(code)).toBe(code === right)
    }
    expect(isPersonalIdentityCode(identityCode('310294', '-', '902'))).toBe(false)
    for (const text of ['', right.slice(1), ` ${right}`, right.replace('Y', '')])
      expect(isPersonalIdentityCode(text)).toBe(false)
  })
})

describe('telephone number', () => {
  it.each([
    ['+358 9 000 0000', '+358 9 0000000'],
    ['09 000 0000', '+358 9 0000000'],
    ['358 9 000 0000', '+358 9 0000000'],
  ])('reads %s as people write it', (written, international) => {
    expect(formatPhone(written)).toBe(international)
    expect(refusal(phoneSchema, written)).toBeUndefined()
  })
  it.each(['1', 'soita minulle', '+358', '+3580000000000000000', '<b>09 000 0000</b>'])(
    'refuses %s',
    (written) => {
      expect(refusal(phoneSchema, written)).toBe('it phone')
    },
  )
  it('names the limit of a text that no number is as long as', () => {
    expect(refusal(phoneSchema, '1'.repeat(1000))).toContain('it too_long')
  })
})

describe('e-mail, web address, country, IBAN and slug', () => {
  it.each(['a@foo.example', 'etu.suku+tag@foo.example'])('accepts the address %s', (address) => {
    expect(refusal(emailSchema, address)).toBeUndefined()
  })
  it.each(['', 'foo', 'foo@', '@foo.example', 'a b@foo.example', `${'a'.repeat(250)}@foo.example`])(
    'refuses the address %s',
    (address) => expect(refusal(emailSchema, address)).toBe('it email'),
  )
  it.each(['https://foo.example/a?b=c@d', 'https://foo.example/@user', 'http://foo.example'])(
    'accepts %s',
    (url) => {
      expect(refusal(webAddressSchema, url)).toBeUndefined()
    },
  )
  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://foo.example',
    'foo.example',
    'https://',
    'https://foo.example/a b',
    'https://foo.example/\n',
    'https://foo.example/\u202egpj.exe',
    'https://foo.example@bar.example/',
    'https://name:secret@foo.example/',
  ])('refuses %s, which no notice may link to', (url) =>
    expect(refusal(webAddressSchema, url)).toBe('it web_address'),
  )
  it.each(['FI', 'AX', 'US', 'EU'])('knows the country %s', (code) => {
    expect(refusal(countrySchema, code)).toBeUndefined()
  })
  it('lists each country once, by the code that is in use', () => {
    for (const code of ['FI', 'GB', 'DE', 'EU']) expect(countryCodes()).toContain(code)
    for (const code of ['UK', 'DD', 'ZZ']) expect(countryCodes()).not.toContain(code)
  })
  it.each(['fi', 'FIN', 'XX', 'ZZ', '', '<>'])('refuses the country %s', (code) => {
    expect(refusal(countrySchema, code)).toBe('it country')
  })
  it('names countries in each language', () => {
    expect([countryName('SE', 'fi'), countryName('SE', 'sv'), countryName('SE', 'en')]).toEqual([
      'Ruotsi',
      'Sverige',
      'Sweden',
    ])
  })
  it('checks the digits of an IBAN', () => {
    expect(isIban('FI21 1234 5600 0007 85')).toBe(true)
    expect(isIban('FI22 1234 5600 0007 85')).toBe(false)
  })
  it.each(['asiakkaat', 'a-1', 'x'.repeat(80)])('accepts the slug %s', (slug) => {
    expect(refusal(slugSchema, slug)).toBeUndefined()
  })
  it.each(['Asiakkaat', 'a--b', '-a', 'ä', 'a b', '../etc', ''])('refuses the slug %s', (slug) => {
    expect(refusal(slugSchema, slug)).toBe('it format')
  })
  it('refuses slugs that the product itself needs', () => {
    for (const slug of reservedSlugs) expect(refusal(slugSchema, slug)).toBe('it reserved')
  })
})
