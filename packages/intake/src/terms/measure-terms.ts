import type { TermPatterns } from './first-term.ts'
import type { MeasureCode } from './vocabulary-codes.ts'

/** Words for safeguards. */
export const measurePatterns: TermPatterns<MeasureCode> = [
  [/monivaihe|kaksivaihe|tvåfaktor|two-?factor|multi-?factor/iu, 'mfa'],
  [/salassapi|vaitiolo|tystnadsplikt|sekretess|confidentialit|non-disclosure/iu, 'nda'],
  [/ssl|tls|https|salat\p{L}* (?:yhtey|tietoli)|krypterad (?:anslut|förbind)|encrypted connection/iu, 'tls'],
  [/palomuur|brandvägg|firewall/iu, 'firewall'],
  [/varmuuskop|säkerhetskop|backup/iu, 'backup'],
  [/käyttäjätunnu|salasan|användarnamn|lösenord|username|password/iu, 'password'],
  [/käyttöoikeu|pääsy|oikeutettuja|åtkomst|tillgång till|behörig|access (?:is|rights|to)/iu, 'access-rights'],
  [/lukit\p{L}* (?:kaap|arkist|ja palot|tila)|låst skåp|locked cabinet/iu, 'locked-archive'],
  [/lukit|valvot|låst|locked/iu, 'locked-premises'],
  [/palvelinsal|konesal|laitesal|laitetil|datacenter|data cent/iu, 'datacentre'],
  [/lokitiet|loki(?:en|t)|logg/iu, 'log-review'],
  [/koulut|perehdyt|utbild|training/iu, 'training'],
  [/ohjeist|riktlinj|instructions/iu, 'guidelines'],
  [/pseudonym/iu, 'pseudonymisation'],
  [/anonymi|anonym/iu, 'anonymisation'],
  [/salakirjoit|salattuna tallen|ovat salat|krypter|encrypt/iu, 'encryption-rest'],
  [/virustor|haittaohj|malware|antivirus/iu, 'malware'],
  [/käsittelysopimu|kirjallinen sopimus|personuppgiftsbiträdesavtal|processing agreement/iu, 'dpa-contract'],
]
