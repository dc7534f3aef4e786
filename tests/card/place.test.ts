import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cardPlace } from "../../extension/content/card-place.ts";

const viewport = { width: 800, height: 600 };
const card = { width: 340, height: 300 };
const flagAt = (left: number, top: number) => ({ left, top, right: left + 60, bottom: top + 20 });

describe("the card's place", () => {
  it.each([
    ["below the flag where it fits", flagAt(100, 100), { left: 100, top: 126, maxHeight: 466 }],
    ["above where it does not fit below", flagAt(100, 500), { left: 100, top: 194, maxHeight: 486 }],
    ["pushed in from the right edge", flagAt(750, 100), { left: 452, top: 126, maxHeight: 466 }],
    ["pushed in from the left edge", flagAt(-30, 100), { left: 8, top: 126, maxHeight: 466 }],
  ])("is %s", (_, flag, place) => {
    expect(cardPlace(flag, card, viewport)).toEqual(place);
  });

  it("is on the side with more room, cut to it, where it fits on neither", () => {
    const tall = { width: 340, height: 900 };
    expect(cardPlace(flagAt(100, 200), tall, viewport)).toEqual({ left: 100, top: 226, maxHeight: 366 });
    expect(cardPlace(flagAt(100, 400), tall, viewport)).toEqual({ left: 100, top: 8, maxHeight: 386 });
  });

  it("never covers the flag and never leaves the viewport", () => {
    const flags = fc.record({ left: fc.integer({ min: -50, max: 790 }), top: fc.integer({ min: 0, max: 570 }) });
    fc.assert(
      fc.property(flags, fc.integer({ min: 50, max: 900 }), ({ left, top }, height) => {
        const flag = flagAt(left, top);
        const place = cardPlace(flag, { width: 340, height }, viewport);
        const bottom = place.top + Math.min(height, place.maxHeight);
        expect(place.top >= flag.bottom || bottom <= flag.top).toBe(true);
        expect(place.left).toBeGreaterThanOrEqual(8);
        expect(place.left + 340).toBeLessThanOrEqual(792);
        if (place.maxHeight > 0) expect(bottom).toBeLessThanOrEqual(592);
      }),
    );
  });
});
