import type { Ctx } from '../context.ts';
import { saidIn } from '../conversation/talk.ts';
import type { SaidLast } from '../conversation/talk.ts';
import { decodePlace, encodePlace } from '../places/address.ts';
import type { Place } from '../places/place.ts';
import { awaitedAfter, isTrouble, isWalk, walkAfter } from '../places/walks.ts';

/** What somebody was in the middle of: places only, nothing that was typed. */
export type Memory = {
  /** The screen that they saw last. */
  place?: Place | undefined;
  /** The walk that they interrupted with another question. */
  walk?: Place | undefined;
  /** Since they left the walk they only asked: nothing was told that is paid, or went wrong. */
  onlyAsked?: boolean | undefined;
  /** The screen of a payment that has not arrived, as far as they said. */
  awaited?: Place | undefined;
  /** What they asked back about that screen, if that was answered last, or that it was not. */
  saidLast?: SaidLast | undefined;
  /** Id of the message that was answered last, and where it was typed: if it is edited, it is answered again. */
  heard?: { message: number; place: Place; walk?: Place | undefined } | undefined;
};

declare module '../context.ts' {
  interface Flavor {
    /** What the sender was in the middle of when this update came; after `show`, what they are in the middle of now. */
    memory?: Memory | undefined;
  }
}

/** Memory as it is stored: addresses instead of places. */
export type Kept = {
  address?: string | undefined;
  walk?: string | undefined;
  onlyAsked?: boolean | undefined;
  awaited?: string | undefined;
  saidLast?: SaidLast | undefined;
  heard?: { message: number; address: string; walk?: string | undefined } | undefined;
  /** When, in milliseconds since 1970. */
  at?: number;
};

/** How long an interrupted walk and a payment are remembered, in milliseconds. The open question stays as long as its row. */
const day = 24 * 60 * 60 * 1000;

/** Returns the memory that was stored. A day later nothing but the place is left of it. */
export function memoryOf(kept: Kept | undefined, now: number): Memory {
  const place = (address: string | undefined) => (address === undefined ? undefined : decodePlace(address));
  if (!kept) return {};
  const here = place(kept.address);
  if (now - (kept.at ?? now) > day) return { place: here };
  const before = place(kept.heard?.address);
  return {
    place: here,
    walk: place(kept.walk),
    onlyAsked: kept.onlyAsked,
    awaited: place(kept.awaited),
    saidLast: kept.saidLast,
    heard: kept.heard &&
      before && { message: kept.heard.message, place: before, walk: place(kept.heard.walk) },
  };
}

/** Returns the memory as it is stored. `at`: now, in milliseconds since 1970. */
export function keptOf({ place, walk, onlyAsked, awaited, saidLast, heard }: Memory, at: number): Kept {
  const address = (one: Place | undefined) => one && encodePlace(one);
  return {
    address: address(place),
    walk: address(walk),
    onlyAsked,
    awaited: address(awaited),
    saidLast,
    heard: heard && { message: heard.message, address: encodePlace(heard.place), walk: address(heard.walk) },
    at,
  };
}

/** Returns the memory after an update led to a place. */
export function remembered({ memory = {}, msg, callbackQuery, arrival }: Ctx, place: Place): Memory {
  const home: Place = { at: 'home' };
  const heard =
    callbackQuery || !msg
      ? undefined
      : { message: msg.message_id, place: memory.place ?? home, walk: memory.walk };
  const saidLast = saidIn(arrival?.remark);
  const after = memoryAt(place, memory, !callbackQuery);
  // Whoever only asks what if waits for nothing; nor does, any more, whoever says without a brand that it arrived.
  const awaited =
    arrival?.remark?.say === 'glad' ? undefined : arrival?.onlyAsked ? memory.awaited : after.awaited;
  return { ...after, onlyAsked: arrival?.onlyAsked ?? after.onlyAsked, awaited, saidLast, heard };
}

/** Returns what is remembered at a place of what was remembered before. `said`: words led there. */
export function memoryAt(place: Place, before: Memory, said: boolean): Memory {
  const walk = walkAfter(place, before.place, before.walk);
  // A look into a menu tells nothing.
  const looks = !said && (before.onlyAsked || (before.place !== undefined && isWalk(before.place)));
  return {
    place,
    walk,
    onlyAsked: walk && looks && !isTrouble(place) ? true : undefined,
    awaited: awaitedAfter(place, before.awaited, said),
  };
}
