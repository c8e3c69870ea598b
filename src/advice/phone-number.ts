import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as Library from 'libphonenumber-js/core';
import type { MetadataJson } from 'libphonenumber-js/core';
import { belgium, best } from '../catalogue/index.ts';

const load = createRequire(import.meta.url);
/** Of all numbering plans the Belgian one is kept: the others would take memory for nothing. */
let belgian: MetadataJson | undefined;

function readPlan(): MetadataJson {
  const file = load.resolve('libphonenumber-js/metadata.max.json');
  const metadata = JSON.parse(readFileSync(file, 'utf8')) as MetadataJson;
  return {
    ...metadata,
    country_calling_codes: { '32': ['BE'] },
    countries: { BE: metadata.countries.BE },
  } as MetadataJson;
}

/** The library is loaded when a number may be a landline: few are, and a start is a tenth shorter. */
function isLandline(national: string): boolean {
  const { parsePhoneNumberFromString } = load('libphonenumber-js/core') as typeof Library;
  return parsePhoneNumberFromString(`+32${national}`, (belgian ??= readPlan()))?.getType() === 'FIXED_LINE';
}

/**
 * What is wrong with a number, each with its code in addresses. `count`: its digits as a Belgian counts them, with the
 * leading 0; undefined where that says nothing.
 */
export const numberProblems = {
  short: 's',
  long: 'l',
  landline: 'f',
  foreign: 'o',
  premium: 'p',
  service: 'v',
  unassigned: 'u',
  letters: 'a',
} as const;
export type NumberProblem = keyof typeof numberProblems;

/** What `checkNumber` found. `national`, `digits`, `prefix`, `holder`: see there. */
export type NumberCheck =
  | { ok: true; national: string; digits: string; prefix: string; holder: string | undefined }
  | { ok: false; problem: NumberProblem; count?: number };

/**
 * Returns the digits without the spaces, dots, slashes, brackets and dashes that people put between them; full-width
 * digits become plain ones.
 */
export function plainDigits(text: string): string {
  return text.normalize('NFKC').replace(/[\s./()\p{Pd}\u2212_,'’·]/gu, '');
}

/** A Belgian mobile number in plain digits, as it is dialled here, from abroad, or without any of that. */
const mobile = /^(?:(?:\+|00)320?|32|0)?(4[5-9]\d{7})$/;

/** Returns true if a text is a Belgian mobile number: see checkNumber. */
export function isMobile(text: string): boolean {
  return mobile.test(plainDigits(text));
}

/**
 * Checks whether a text is a Belgian mobile number. If it is, returns the number as it is dialled (`national`), its
 * last two digits (`digits`), its first four (`prefix`) and the operator to which that block was assigned (`holder`; no
 * proof, since numbers can be ported). The number itself is only for the answer and is never stored. Rule: 04, then
 * 5–9, ten digits in all (numbering plan as libphonenumber has it); Liège's landlines begin with 04 too.
 */
export function checkNumber(text: string): NumberCheck {
  const plain = plainDigits(text);
  const wrong = (problem: NumberProblem, count?: number): NumberCheck => ({
    ok: false,
    problem,
    ...(count !== undefined && { count }),
  });
  if (!/^\+?\d+$/.test(plain)) return wrong('letters');
  const [, own] = mobile.exec(plain) ?? [];
  if (own !== undefined) {
    const [prefix, holder] = [`0${own.slice(0, 3)}`, holderOf(`0${own}`)];
    return { ok: true, national: `0${own}`, digits: own.slice(-2), prefix, holder };
  }

  const abroad = /^(?:\+|00)(\d*)/.exec(plain)?.[1];
  if (abroad !== undefined && !abroad.startsWith('32')) return wrong('foreign');
  const national = (abroad?.slice(2) ?? plain).replace(/^0/, '');
  // As a Belgian counts: with the 0 in front; what has no +32 is counted as it was typed.
  const count = abroad === undefined ? plain.length : national.length + 1;
  if (/^(70|90)/.test(national)) return wrong('premium', count);
  if (/^(800|78)/.test(national)) return wrong('service', count);
  // All landlines have that length; a mobile number that has lost a digit has it too, and begins like none of them.
  const mayBeLandline = national.length === 8 && !/^4[5-9]/.test(national);
  if (mayBeLandline && isLandline(national)) return wrong('landline', count);
  // A mobile number of a neighbour, or a Chinese one, written the way it is written at home.
  if (/^(0[67]\d{8}|1[3-9]\d{9})$/.test(plain)) return wrong('foreign');
  const wanted = national.startsWith('4') ? 9 : 8;
  if (national.length < wanted) return wrong('short', count);
  if (national.length > wanted) return wrong('long', count);
  return wrong(wanted === 8 ? 'landline' : 'unassigned', count);
}

const blocks = best(belgium.facts.prefixes)?.value ?? {};
/** Every operator to which a block of numbers was assigned. */
export const holders: readonly string[] = [...new Set(Object.values(blocks))];

/** Returns who was given the block of that national number, or of its first digits, by the prefixes of the catalogue. */
export function holderOf(national: string): string | undefined {
  return Object.entries(blocks).find(([prefix]) => national.startsWith(prefix))?.[1];
}
