import { guides } from '../places/place.ts';
import type { Guide, PlaceAt } from '../places/place.ts';
import { begin } from '../places/steps.ts';
import type { Words } from '../words/words.ts';
import { Sheet } from './layout.ts';
import type { Button, Screen, View } from './layout.ts';

export function drawTrouble(place: PlaceAt<'trouble'>, words: Words, view: View): Screen {
  const { t } = words;
  return new Sheet(words, view)
    .title(t('trouble-title'))
    .line(t('trouble-line'))
    .rows([
      { label: t('subject-no-data'), go: begin('no-data', view.brand) },
      { label: t('subject-no-internet'), go: begin('no-internet', view.brand) },
      ...menuOf('trouble', words, view),
      { label: t('subject-friend'), go: begin('friend', view.brand) },
      { label: t('tip-drain'), go: { at: 'tip', tip: 'drain', brand: view.brand } },
    ])
    .done(place, { at: 'home' });
}

export function drawStay(place: PlaceAt<'stay'>, words: Words, view: View): Screen {
  const { t } = words;
  return new Sheet(words, view)
    .title(t('stay-title'))
    .rows([
      ...menuOf('stay', words, view),
      { label: t('more-which'), go: { at: 'which', goal: 'top-up' } },
      { label: t('more-travel'), go: { at: 'travel' } },
      { label: t('subject-questions'), go: { at: 'questions' } },
    ])
    .done(place, { at: 'home' });
}

export function drawQuestions(place: PlaceAt<'questions'>, words: Words, view: View): Screen {
  const { t } = words;
  return new Sheet(words, view)
    .title(t('questions-title'))
    .rows(menuOf('questions', words, view))
    .done(place, { at: 'more' });
}

/** Returns a button for each guide of a menu. */
function menuOf(menu: (typeof guides)[Guide]['menu'], { t }: Words, view: View): Button[] {
  return (Object.keys(guides) as Guide[])
    .filter((guide) => guides[guide].menu === menu)
    .map((guide) => ({ label: t(`guide-${guide}`), go: { at: 'guide', guide, brand: view.brand } }));
}
