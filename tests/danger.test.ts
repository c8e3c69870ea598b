import { expect, test } from 'vitest';
import { findSigns } from '../src/reading/danger-signs.ts';
import { findDanger } from '../src/reading/danger.ts';
import { weighed } from '../src/reading/likely-danger.ts';
import { read } from '../src/reading/read.ts';
import type { Danger } from '../src/reading/danger.ts';
import { fold } from '../src/reading/fold.ts';
import type { Idea, Meaning } from '../src/reading/lexicon.ts';

type Said = { meanings?: Meaning[]; ideas?: Idea[]; brands?: string[] };
const dangerIn = (text: string, { meanings = [], ideas = [], brands = [] }: Said = {}) =>
  findDanger(findSigns(fold(text)), { meanings: new Set(meanings), ideas, brands });

test.each<[text: string, danger: Danger | undefined]>([
  // Two or three words together tell that something was handed over.
  ['i gave my pin', 'given'],
  ['i gave a man the voucher code', 'given'],
  ['gave my credit card to a man', 'given'],
  ['i sent him money and he vanished', 'given'],
  ['bought on marketplace, no reply', 'given'],
  ['he has my password', 'given'],
  ['he has my credit card', 'given'],
  ['he has my anydesk', 'given'],
  ['entered my iban on a phishing page', 'given'],
  ['entered my iban on the page', 'given'],
  ['entered my iban after an sms', 'given'],
  ['entered my iban, a man said so', 'given'],
  ['i entered it on his link', 'given'],
  ['clicked the link in the sms and paid', 'given'],
  ['a man: clicked the link and paid', 'given'],
  ['forwarded the photo of my bank card', 'given'],
  ['forwarded the photo of the voucher to her', 'given'],
  ['forwarded the credit card to her', 'given'],
  ['forwarded the credit card', 'harm'],
  ['fake profile, i sent it', 'given'],
  ['it wasnt him', 'harm'],
  // What went to an impostor, in one word.
  ['it wasnt him, i told her', 'given'],
  ['it wasnt him, i entered it', 'given'],
  ['it wasnt him, it was forwarded', 'given'],
  ['it wasnt him, i paid a bit', 'given'],
  ['it wasnt him, a photo', 'given'],
  ['it wasnt him, gift cards', 'given'],
  ['it wasnt him, the voucher number', 'given'],
  ['forwarded the credit card to a man', 'given'],
  ['on signal, forwarded the credit card', 'given'],
  ['forwarded a photo of my pin', 'given'],
  ['forwarded a photo of my itsme', 'given'],
  ['forwarded the gift cards and the numbers to a man', 'given'],
  ['forwarded it to a man', 'harm'],
  // Chinese verbs tell nothing of time: unless somebody wants it, it was done.
  ['把密码告诉他了', 'given'],
  ['银行卡发给他了', 'given'],
  ['有人要我把银行卡发给他', 'scam'],
  ['je donne mon code', 'given'],
  ['il demande, je donne mon code', 'harm'],
  // Or that somebody tries to get it.
  ['the sms says i got a prize', 'scam'],
  ['sms: i am owed a refund', 'scam'],
  ['someone asks for my pin', 'scam'],
  ['a man demands vouchers', 'scam'],
  ['a stranger wants my pin', 'scam'],
  ['on signal he wants my pin', 'scam'],
  ['is this link legit', 'scam'],
  ['link: blocked, fee 2 euro', 'scam'],
  ['anydesk', 'scam'],
  ['mum, this is my new number, transfer money', 'scam'],
  ['dhl, fee, link', 'scam'],
  ['sms from dhl, fee', 'scam'],
  ['dhl asks a fee', 'scam'],
  ['sent a photo of the gift cards', 'given'],
  // Some only if somebody wrote, called or pretends to be somebody.
  ['sms: link asks', 'scam'],
  ['sms: your number is blocked, pay', 'scam'],
  ['sms: blocked unless', 'scam'],
  ['sms: suspended by tonight', 'scam'],
  ['sms: the link says it is blocked', 'scam'],
  ['someone: blocked, by tonight', 'scam'],
  ['the link says it is blocked', undefined],
  ['blocked, pay today', undefined],
  // An address of nobody we know makes a threat, an order or a prize of it.
  ['see px-pay.top now', undefined],
  ['see px-pay.top, your sim is blocked', 'scam'],
  ['see px-x.top, verify now', 'scam'],
  ['verify now', undefined],
  ['see px-x.top, your sim is blocked', 'scam'],
  ['see px-pay.top, a prize', 'scam'],
  ['see px-pay.top: it asks me to pay', 'scam'],
  ['see px-pay.top: is it legit', 'scam'],
  ['see http://px-pay.top/1, a prize', 'scam'],
  ['notbase.be says it is blocked', 'scam'],
  ['base.be says it is blocked', undefined],
  ['www.base.be says it is blocked', undefined],
  ['shop.base.be says it is blocked', undefined],
  ['me@px-pay.top says it is blocked', undefined],
  // Something is gone or was done, and no more is said.
  ['i told him', 'harm'],
  ['i entered it', 'harm'],
  ['i sent it', 'harm'],
  ['he has my name', 'harm'],
  ['disappeared', 'harm'],
  ['he wants it, i entered it', undefined],
  ['i never gave it', undefined],
  ['got a text', 'contact'],
  ['someone called', 'approach'],
  ['clicked the link', 'opened'],
  ['his link', undefined],
  ['how do i pay', undefined],
  // French slang for "gave away" is the English word for what is left.
  ['base balance', undefined],
  ['the balance that someone sees at the bank', 'approach'],
  ["j'ai balancé une photo de ma carte bancaire", 'given'],
  ['approved itsme for a stranger', 'given'],
  ["j'ai confirmé itsme pour un inconnu", 'given'],
  ['somebody had my sim replaced', 'given'],
  ['ik heb mijn sim vervangen en nu geen netwerk', undefined],
  ['sent steam codes, 200 euros', 'given'],
  ['a guy on telegram activates sims if I send my passport and a selfie', 'scam'],
  ['ze vragen een foto van mijn identiteitskaart naar een hotmail adres', 'scam'],
  ['mail von orange: bis mitternacht dringend QR für eSIM scannen', 'scam'],
  ['got a mail from proximus with the qr code of my esim', 'contact'],
  ['a bailiff sent me a letter about base', 'debt'],
  ['a text from a debt collector, i paid 250 €', 'debt'],
  ['a text from a debt collector, i paid 250 €, now no reply', 'given'],
  ['lettre de recouvrement pour une facture orange', 'debt'],
  ['sms vom gerichtsvollzieher: 43 € über diesen link orange-schuld.com', 'scam'],
  // A number or a name is no card.
  ['i only typed my phone number', 'little'],
  ['i typed my phone number, no card', 'little'],
  ['only typed my phone number and my card number', 'harm'],
  ['我只填了手机号 没填银行卡', 'little'],
  ['我只输入电话号码,信用卡没填', 'little'],
  // Codes that went as photos are gone; who is asked for them has them still.
  ["j'ai envoyé les photos des deux tickets", 'given'],
  ['a man asks me to send photos of the vouchers', 'scam'],
  // Customer service does not answer either.
  ["they don't answer", undefined],
  ["i sent him money and he doesn't answer", 'given'],
  ["a payment on my account that i didn't make", 'given'],
  ["an error that i didn't make", undefined],
  // Who bought at a known shop is asked things by it.
  ['i bought it on recharge.com, they ask me to pay orange', undefined],
  ['recharge.com asks me to pay', 'scam'],
  ['whatsapp from proximus: win 50 gb, pay 1 euro', 'scam'],
  ['', undefined],
])('danger in %j: %s', (text, danger) => {
  expect(dangerIn(text)).toBe(danger);
});

test.each<[text: string, said: Said, danger: Danger | undefined]>([
  ['my phone', { meanings: ['stolen'] }, 'given'],
  ['his link', { meanings: ['paid'] }, 'given'],
  // A payment that was refused was typed where it belongs.
  ['entered the card number, what now', {}, 'given'],
  ['entered the card number, what now', { meanings: ['refused'] }, 'harm'],
  // Money that has left an account is gone; for a top-up it is a payment.
  ['withdrawn, bank account', {}, 'given'],
  ['withdrawn, bank account', { meanings: ['paid'] }, 'harm'],
  ['withdrawn, bank account', { brands: ['base'] }, 'harm'],
  ...(['topUp', 'notArrived', 'charged', 'refused'] as const).map((meaning): [string, Said, Danger] => [
    'withdrawn, bank account',
    { meanings: [meaning] },
    'harm',
  ]),
  ...(['topup', 'credit', 'empty', 'notarrived'] as const).map((idea): [string, Said, Danger] => [
    'withdrawn, bank account',
    { ideas: [idea] },
    'harm',
  ]),
  ['i paid', {}, 'harm'],
  ['i paid', { brands: ['base'] }, undefined],
  ['i paid the debt collector who called, base is unreachable', { brands: ['base'] }, 'debt'],
])('danger in %j, where is said %o: %s', (text, said, danger) => {
  expect(dangerIn(text, said)).toBe(danger);
});

const chances = { scam: 0, given: 0, warned: 0, none: 0, strange: false };
test.each<[found: Danger | undefined, learnt: Partial<typeof chances>, danger: Danger | undefined]>([
  // What certain words tell stands, unless what was learnt is surer.
  ['scam', { none: 0.9 }, 'scam'],
  ['scam', { none: 0.96 }, undefined],
  ['given', { none: 0.9 }, 'given'],
  ['given', { none: 0.96 }, undefined],
  ['given', { scam: 0.9 }, 'scam'],
  ['scam', { warned: 0.5 }, 'warned'],
  ['debt', { scam: 0.9 }, 'debt'],
  ['opened', { given: 0.9 }, 'opened'],
  ['approach', { scam: 0.8 }, 'scam'],
  ['approach', { scam: 0.4 }, 'approach'],
  ['harm', { given: 0.9 }, 'given'],
  [undefined, { scam: 0.8 }, 'scam'],
  [undefined, { scam: 0.4, given: 0.3 }, 'scam'],
  [undefined, { scam: 0.3, given: 0.4 }, 'given'],
  [undefined, { scam: 0.4 }, undefined],
  // What went out of hand weighs more than how it was asked for.
  ['scam', { given: 0.9 }, 'given'],
  // An address of nobody we know is never harmless.
  ['scam', { none: 0.999, strange: true }, 'scam'],
  ['scam', { warned: 0.9, strange: true }, 'scam'],
])('found %s, learnt %o: %s', (found, learnt, danger) => {
  expect(weighed(found, { ...chances, ...learnt }, 13).danger).toBe(danger);
});

test.each<[learnt: Partial<typeof chances>, suspected: Danger | undefined]>([
  [{ scam: 0.19, none: 0.81 }, undefined],
  [{ scam: 0.2, given: 0.05, none: 0.75 }, 'scam'],
  [{ scam: 0.1, given: 0.15, none: 0.75 }, 'given'],
  [{ warned: 0.5, none: 0.5 }, undefined],
])('learnt %o: %s is suspected', (learnt, suspected) => {
  expect(weighed(undefined, { ...chances, ...learnt }, 13).suspected).toBe(suspected);
});

test.each<[learnt: Partial<typeof chances>, danger: Danger | undefined]>([
  [{ scam: 0.74, none: 0.26 }, undefined],
  [{ scam: 0.75, none: 0.25 }, 'scam'],
  [{ given: 0.75, none: 0.25 }, 'given'],
])('in few words, learnt %o: %s', (learnt, danger) => {
  const heard = weighed(undefined, { ...chances, ...learnt }, 12);
  expect(heard.danger).toBe(danger);
  expect(heard.suspected).toBeUndefined();
});

test('nothing is suspected where nothing points to a danger', () => {
  expect(weighed('harm', undefined, 13)).toEqual({ danger: 'harm', suspected: undefined, harmless: false });
});

test.each<[text: string, danger: Danger | undefined]>([
  // The same words, and no danger.
  ['iemand van mijn werk wil mij bellen op mijn lyca maar er staat geblokkeerd, wat nu', undefined],
  [
    'j’ai appelé un 0905 pour voter à la télé, 15 € de crédit base partis, on peut me rembourser ?',
    undefined,
  ],
  ['ma fille a un nouveau numéro chez base, comment je mets 20 euros dessus', undefined],
  ['我妈在法国用proximus的卡给我打电话，要扣很多钱吗', undefined],
  ['Orange hat meine Aufladung doppelt abgebucht, wie bekomme ich eine zurück', 'harm'],
  // Few of the words, and a scam.
  ['my dad got this: Base double payment detected, get 29.99 back click here', 'scam'],
  ['邻居收到：Proximus 检测到您重复付款，退您29.99欧，点这里', 'scam'],
  ['unknown number: hi mum new phone, can you top up 50 on this one quick', 'scam'],
  [
    'Hallo Mama, Handy kaputt, das ist meine neue Nummer, lad bitte schnell 50 auf. soll ich das machen?',
    'scam',
  ],
  ['Facebook Werbung: Lycamobile Aktion, lade 10 bekomm 50, nur heute', 'scam'],
  // Operators do warn.
  ['mobile vikings发短信说我的卡快停了，我去年充的，真的假的', 'warned'],
  ["sms d'orange : votre carte expire dans 10 jours. pas de lien dedans. c'est eux ?", 'warned'],
  ['【Orange】您的号码今晚停用，请到 orange-be.top 付2欧验证', 'scam'],
])('danger in %j, by all its words: %s', (text, danger) => {
  expect(read(text).danger).toBe(danger);
});
