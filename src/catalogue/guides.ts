/**
 * Tips, each with its code in addresses. A tip is declared here and nowhere else: its sentences are the notes that are
 * `on` it. Codes are never changed and never reused.
 */
export const tips = {
  budget: 'b',
  promotions: 'p',
  moment: 'm',
  backup: 'k',
  reachable: 'r',
  drain: 'd',
  auto: 'a',
  sunday: 's',
  bridge: 'e',
} as const;
export type Tip = keyof typeof tips;

/**
 * Screens that answer one trouble or one question of newcomers, with or without a brand, declared as tips are: the code
 * in addresses and the menu in which it stands.
 */
export const guides = {
  refused: { code: 'r', menu: 'trouble' },
  wrong: { code: 'w', menu: 'trouble' },
  country: { code: 'c', menu: 'trouble' },
  'voucher-refused': { code: 'v', menu: 'trouble' },
  'voucher-spoilt': { code: 'C', menu: 'trouble' },
  lost: { code: '1', menu: 'trouble' },
  blocked: { code: 'b', menu: 'trouble' },
  'no-answer': { code: '3', menu: 'trouble' },
  warned: { code: '4', menu: 'trouble' },
  premium: { code: '5', menu: 'trouble' },
  wifi: { code: 'f', menu: 'trouble' },
  scam: { code: 's', menu: 'trouble' },
  stolen: { code: 't', menu: 'trouble' },
  complaint: { code: 'm', menu: 'trouble' },
  'cut-off': { code: 'n', menu: 'trouble' },
  'no-service': { code: 'H', menu: 'trouble' },
  arriving: { code: 'a', menu: 'stay' },
  identify: { code: 'i', menu: 'stay' },
  children: { code: '0', menu: 'stay' },
  account: { code: 'k', menu: 'stay' },
  abroad: { code: 'o', menu: 'stay' },
  leaving: { code: 'l', menu: 'stay' },
  porting: { code: 'p', menu: 'stay' },
  'which-card': { code: 'g', menu: 'questions' },
  'sim-or-esim': { code: 'e', menu: 'questions' },
  'online-or-shop': { code: 'y', menu: 'questions' },
  'paid-from-abroad': { code: 'h', menu: 'questions' },
  'two-sims': { code: '2', menu: 'questions' },
  'foreign-sim': { code: 'x', menu: 'questions' },
  'calling-abroad': { code: 'd', menu: 'questions' },
  'credit-or-bonus': { code: 'u', menu: 'questions' },
  'credit-left': { code: 'q', menu: 'questions' },
  machines: { code: 'j', menu: 'questions' },
  'own-number': { code: '8', menu: 'questions' },
  'whose-brand': { code: '9', menu: 'questions' },
  reseller: { code: '6', menu: 'questions' },
  'who-am-i': { code: '7', menu: 'questions' },
  'old-phone': { code: 'A', menu: 'questions' },
  'phone-esim': { code: 'B', menu: 'questions' },
  'voucher-expiry': { code: 'D', menu: 'questions' },
  'by-sms': { code: 'E', menu: 'questions' },
  'most-credit': { code: 'F', menu: 'questions' },
  apn: { code: 'G', menu: 'questions' },
} as const;
export type Guide = keyof typeof guides;
