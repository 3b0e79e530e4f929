import { describe, expect, it } from "vitest";

import { hold, release, sendAll, writing } from "./unsent";

describe("words that are not yet sent", () => {
  it("are all sent when the office is left, and waited for", async () => {
    const arrived: string[] = [];
    for (const words of ["title", "passage"]) {
      const place = {};
      hold(place, async () => {
        await Promise.resolve();
        arrived.push(words);
        release(place);
      });
    }
    expect(writing()).toBe(true);
    await sendAll();
    expect(arrived).toEqual(["title", "passage"]);
    expect(writing()).toBe(false);
  });

  it("are sent as they were written last", async () => {
    const place = {};
    const sent: string[] = [];
    const write = (words: string) =>
      hold(place, () => {
        sent.push(words);
        release(place);
        return Promise.resolve();
      });
    write("첫");
    write("첫째");
    await sendAll();
    expect(sent).toEqual(["첫째"]);
  });
});
