import type { BasisOutline, Trio } from './outline.ts'

/** Performance of a contract: GDPR Art. 6(1)(b). */
export const contract: BasisOutline = { code: '6-1-b' }

/** A legal obligation laid down by the statute: GDPR Art. 6(1)(c). */
export const duty = (statute: Trio): BasisOutline => ({ code: '6-1-c', statute })

/** A task in the public interest or official authority under the statute: GDPR Art. 6(1)(e). */
export const task = (statute: Trio): BasisOutline => ({ code: '6-1-e', statute })

/** A legitimate interest, named: GDPR Art. 6(1)(f). */
export const interest = (words: Trio): BasisOutline => ({ code: '6-1-f', interest: words })

/** Consent, with the way to withdraw it: GDPR Art. 6(1)(a), 7(3). */
export const consent = (withdrawal: Trio): BasisOutline => ({ code: '6-1-a', withdrawal })
