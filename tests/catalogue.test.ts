import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadCatalogue } from '../src/catalogue/load.ts';
import { askBalance } from './support/known.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'catalogue-'));
  cpSync(join(import.meta.dirname, '../src/catalogue'), folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

type Json = Record<string, unknown>;
type File = Json & { facts: Json; notes: (Json & { id: string; with: Json })[] };
function edit(name: string, change: (file: File) => void): void {
  const path = join(folder, name);
  const file = JSON.parse(readFileSync(path, 'utf8')) as File;
  change(file);
  writeFileSync(path, JSON.stringify(file));
}
const note = (file: File, id: string) => file.notes.find((one) => one.id === id)!;
const undated = { source: 'terms', confidence: 'official' };

test('a code that is taken: one sentence, and it names both files', () => {
  edit('brands/digi.json', (file) => (file['code'] = 'ba'));
  expect(() => loadCatalogue(folder)).toThrow(
    /hold together\.\nbrands\/digi\.json: the code "ba" is that of brands\/base\.json: choose [^\n]+$/,
  );
});

test('a page to top up on, and no front page', () => {
  edit('brands/base.json', (file) => delete file.facts['site']);
  expect(() => loadCatalogue(folder)).toThrow(/brands\/base\.json: it has a topUpPage and no site/);
});

test('a host that is not listed', () => {
  const site = { value: 'https://www.example.com/', ...undated };
  edit('brands/base.json', (file) => (file.facts['site'] = site));
  expect(() => loadCatalogue(folder)).toThrow(/base\/site leads to www\.example\.com: list that host/);
});

test('a value of another shape is told by the field that is wrong', () => {
  edit('brands/base.json', (file) => (file.facts['amounts'] = { value: [10, 20], ...undated }));
  expect(() => loadCatalogue(folder)).toThrow(/base\.json\nfacts\.amounts\.value\.list: /);
});

test('a file that is not called as its id', () => {
  edit('brands/digi.json', (file) => (file['id'] = 'digi-belgium'));
  expect(() => loadCatalogue(folder)).toThrow(/digi\.json\nid: "digi-belgium" is not the name of the file/);
});

test('a note says what the fact says that it cites', () => {
  edit('brands/base.json', (file) => {
    file.facts['support'] = { own: { value: '1888', ...undated } };
  });
  const base = loadCatalogue(folder).brands.find(({ id }) => id === 'base')!;
  expect(base.notes.find(({ value }) => value === 'free')!.with).toEqual({ number: { code: '1888' } });
  // A field of a value, a plain number, and a figure of another note.
  expect(base.notes.find(({ value }) => value === 'bonus-left')!.with['to']).toEqual({ code: askBalance.to });
  expect(base.notes.find(({ value }) => value === 'lose-card')!.with['months']).toBe(12);
});

test('a note that cites what is not there', () => {
  edit('brands/base.json', (file) => (note(file, 'free').with['number'] = { code: 'base/support/fax' }));
  expect(() => loadCatalogue(folder)).toThrow(/base\/notes\/free: it cites base\/support\/fax/);
});

test('a note that writes a code which a fact of its brand says', () => {
  edit('brands/base.json', (file) => (note(file, 'bonus-left').with['to'] = { code: askBalance.to }));
  expect(() => loadCatalogue(folder)).toThrow(/bonus-left: to repeats the value of base\/\w+\/sms: cite it/);
});

test('a note that answers something on a screen where it does not stand', () => {
  edit('brands/base.json', (file) => (note(file, 'free')['answers'] = { voucher: ['cost'] }));
  expect(() => loadCatalogue(folder)).toThrow(/base\/notes\/free: it answers something on voucher: list/);
});

test('a note for all brands that speaks of one that is none', () => {
  edit('belgium.json', (file) => (note(file, 'balance-lags')['of'] = ['bass']));
  expect(() => loadCatalogue(folder)).toThrow(
    /belgium\/notes\/balance-lags: it speaks of "bass", and no file/,
  );
});
