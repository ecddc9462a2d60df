/** Regulation (EU) 2016/679, Art. 99(2): the first day of its application; ISO 8601. */
export const gdprApplicable = '2018-05-25'

/** Data Protection Act 1050/2018, section 37: in force from this day, when the Personal Data Act 523/1999 was repealed; ISO 8601. */
export const dataProtectionActInForce = '2019-01-01'
