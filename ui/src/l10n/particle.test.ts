import { FluentBundle, FluentResource } from "@fluent/bundle";
import { describe, expect, test } from "vitest";

import kept from "../../../src-tauri/crates/language/fixtures/particles.json";
import { FORMS, PARTICLE, particle } from "./particle";
import { WholeNumber } from "./number";

describe("a Korean particle", () => {
  test("has the forms that the office knows", () => {
    expect(FORMS).toEqual(kept.forms);
  });

  test("follows every sound as in the office", () => {
    for (const [expected, words] of Object.entries(kept.words)) {
      const wrong = words.filter((word) => `${particle("로", word)}/${particle("는", word)}` !== expected);
      expect(wrong, expected).toEqual([]);
    }
  });

  test("is said by messages", () => {
    const bundle = new FluentBundle("ko", { useIsolating: false, functions: { PARTICLE } });
    bundle.addResource(
      new FluentResource(
        'made = { PARTICLE($name, form: "을") } 만들었습니다.\n' +
          'quoted = “{ PARTICLE($name, form: "은", after: "”") } 없습니다.\n' +
          'wrong = { PARTICLE($name, form: "도") }\n',
      ),
    );
    const say = (id: string, name: string | WholeNumber) => {
      const pattern = bundle.getMessage(id)?.value;
      return pattern && bundle.formatPattern(pattern, { name }, []);
    };
    expect(say("made", "UNICON")).toBe("UNICON을 만들었습니다.");
    expect(say("made", "IT")).toBe("IT를 만들었습니다.");
    expect(say("made", new WholeNumber("ko", 12000))).toBe("12,000을 만들었습니다.");
    expect(say("quoted", "이사회")).toBe("“이사회”는 없습니다.");
    expect(say("wrong", "IT")).not.toContain("IT도");
  });
});
