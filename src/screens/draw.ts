import { drawBudget } from './budget.ts';
import { drawMaybe } from './maybe.ts';
import { drawBalance, drawSupport, drawValidity } from './about.ts';
import { drawArrived, drawNotArrived, drawSay } from './after.ts';
import {
  drawBrand,
  drawGone,
  drawOthers,
  drawSeller,
  drawSim,
  drawTravel,
  drawUnsure,
  drawWhich,
} from './choose.ts';
import {
  drawDelete,
  drawDeleted,
  drawHelp,
  drawHome,
  drawLanguage,
  drawMore,
  drawPrivacy,
  drawSettings,
} from './home.ts';
import type { Screen, View } from './layout.ts';
import { drawChannel, drawClerk, drawOffline, drawVoucher } from './offline.ts';
import {
  drawAmount,
  drawMonthly,
  drawNoInternet,
  drawNumber,
  drawPayment,
  drawResellers,
  drawWay,
  drawWhere,
} from './online.ts';
import type { At, Place, PlaceAt } from '../places/place.ts';
import { drawCard } from './card.ts';
import { drawFriend, drawFriendCard } from './friend.ts';
import { drawMyData } from './mydata.ts';
import { drawGroup, drawGroupHelp, drawGroupLocale } from './group.ts';
import { drawGuide } from './guides.ts';
import { drawQuestions, drawStay, drawTrouble } from './menus.ts';
import { drawNoData } from './no-data.ts';
import { drawCardName, drawReminder, drawReminders, drawUntil } from './reminders.ts';
import { drawLetter, drawPaid } from './payments.ts';
import { drawReport, drawReported, drawWarning } from './report.ts';
import { drawDetails, drawSource } from './source.ts';
import { drawTip, drawTips } from './tips.ts';
import { drawStats } from './stats.ts';
import { drawTell } from './worked.ts';
import type { Words } from '../words/words.ts';

type Draw<A extends At> = (place: PlaceAt<A>, words: Words, view: View) => Screen;

/** The function that draws each screen. */
const drawings: { [A in At]: Draw<A> } = {
  home: drawHome,
  more: drawMore,
  help: (place, words, view) => (view.group?.here ? drawGroupHelp : drawHelp)(place, words, view),
  privacy: drawPrivacy,
  settings: drawSettings,
  language: drawLanguage,
  delete: drawDelete,
  deleted: drawDeleted,
  tips: drawTips,
  tip: drawTip,
  sim: drawSim,
  unsure: drawUnsure,
  travel: drawTravel,
  seller: drawSeller,
  brand: drawBrand,
  others: drawOthers,
  which: drawWhich,
  gone: drawGone,
  way: drawWay,
  monthly: drawMonthly,
  'no-internet': drawNoInternet,
  where: drawWhere,
  resellers: drawResellers,
  number: drawNumber,
  amount: drawAmount,
  payment: drawPayment,
  card: drawCard,
  offline: drawOffline,
  channel: drawChannel,
  clerk: drawClerk,
  voucher: drawVoucher,
  arrived: drawArrived,
  'not-arrived': drawNotArrived,
  say: drawSay,
  balance: drawBalance,
  validity: drawValidity,
  support: drawSupport,
  group: drawGroup,
  'group-locale': drawGroupLocale,
  trouble: drawTrouble,
  stay: drawStay,
  questions: drawQuestions,
  guide: drawGuide,
  'no-data': drawNoData,
  friend: drawFriend,
  'friend-card': drawFriendCard,
  maybe: drawMaybe,
  report: drawReport,
  reported: drawReported,
  warning: drawWarning,
  until: drawUntil,
  reminders: drawReminders,
  reminder: drawReminder,
  'card-name': drawCardName,
  budget: drawBudget,
  mydata: drawMyData,
  paid: drawPaid,
  letter: drawLetter,
  tell: drawTell,
  stats: drawStats,
  source: (place, words, view) => drawSource(place, draw(place.from, words, view), words, view),
  details: (place, words, view) => drawDetails(place, draw(place.from, words, view), words, view),
};

/** Screens as they were drawn, by all that they depend on; what was seen last stays longest. */
const drawn = new Map<string, Screen>();
const mostDrawn = 300;
const hour = 3600 * 1000;

/** Draws the screen of a place, as this reader sees it. Pure, so it is drawn once; what is somebody's own is not kept. */
export function draw(place: Place, words: Words, view: View): Screen {
  if (view.cards ?? view.payments ?? view.accounts) return drawAnew(place, words, view);
  const { today, ...rest } = view;
  // No screen tells the time, and every day begins at a full hour.
  const key = JSON.stringify([place, words.locale, Math.floor(today.getTime() / hour), rest]);
  const screen = drawn.get(key) ?? drawAnew(place, words, view);
  drawn.delete(key);
  drawn.set(key, screen);
  const [oldest] = drawn.keys();
  if (drawn.size > mostDrawn && oldest !== undefined) drawn.delete(oldest);
  return screen;
}

function drawAnew(place: Place, words: Words, view: View): Screen {
  const drawing = drawings[place.at] as (place: Place, words: Words, view: View) => Screen;
  return drawing(place, words, view);
}
