import { describe, expect, test } from "vitest";

import { deskKey, type Pressed } from "../../desk/keys";
import { destination, passageKey } from "./keys";

function key(name: string, held: Partial<Pressed> = {}): Pressed {
  return { key: name, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held };
}

const looking = { editing: false, empty: false, atStart: false, atEnd: false };
const writing = { ...looking, editing: true };

describe("a cell that is only looked at", () => {
  test("begins to be written with Enter", () => {
    expect(passageKey(key("Enter"), looking)).toEqual({ do: "edit" });
  });
  test("keeps its passage on Delete unless no language has a word", () => {
    expect(passageKey(key("Delete"), looking)).toBeNull();
    expect(passageKey(key("Delete"), { ...looking, empty: true })).toEqual({ do: "delete" });
  });
  test("leaves Tab to the page", () => {
    expect(passageKey(key("Tab"), looking)).toBeNull();
  });
});

describe("a cell that is being written", () => {
  test("makes the next passage with Enter and is left with Escape", () => {
    expect(passageKey(key("Enter"), { ...writing, atEnd: true })).toEqual({ do: "add" });
    expect(passageKey(key("Escape"), writing)).toEqual({ do: "leave" });
  });
  test("is split by Enter in its midst, but a cell of a table is not", () => {
    expect(passageKey(key("Enter"), writing)?.do).toBe("split");
    expect(passageKey(key("Enter"), { ...writing, atStart: true })).toEqual({ do: "before" });
    expect(passageKey(key("Enter"), { ...writing, within: true })).toEqual({ do: "add" });
    expect(passageKey(key("Enter", { shiftKey: true }), writing)).toEqual({ do: "line" });
  });
  test("is joined with its neighbours at its edges", () => {
    expect(passageKey(key("Backspace"), { ...writing, atStart: true })).toEqual({ do: "join" });
    expect(passageKey(key("Backspace"), writing)).toBeNull();
    expect(passageKey(key("Delete"), { ...writing, atEnd: true })).toEqual({ do: "join-next" });
    expect(passageKey(key("Delete"), { ...writing, atEnd: true, within: true })).toBeNull();
    expect(passageKey(key("Backspace"), { ...writing, atStart: true, empty: true })).toEqual({
      do: "delete",
    });
  });
  test("goes to the next language with Tab, and back with Shift", () => {
    expect(passageKey(key("Tab"), writing)).toEqual({ do: "go", rows: 0, columns: 1 });
    expect(passageKey(key("Tab", { shiftKey: true }), writing)).toEqual({ do: "go", rows: 0, columns: -1 });
  });
  test("lets the caret travel until it stands at the end", () => {
    expect(passageKey(key("ArrowDown"), writing)).toBeNull();
    expect(passageKey(key("ArrowDown"), { ...writing, atEnd: true })).toEqual({
      do: "go",
      rows: 1,
      columns: 0,
    });
  });
});

test("kinds are set by the place of the key, whatever its sign", () => {
  expect(passageKey(key("2", { ctrlKey: true, code: "Digit2" }), writing)).toEqual({
    do: "kind",
    kind: "heading",
    level: 2,
  });
  expect(passageKey(key("*", { ctrlKey: true, shiftKey: true, code: "Digit8" }), writing)).toEqual({
    do: "kind",
    kind: "list_item",
    level: 1,
    ordered: false,
  });
});

test("Alt, Shift and an arrow set a passage deeper or higher", () => {
  expect(passageKey(key("ArrowRight", { altKey: true, shiftKey: true }), writing)).toEqual({
    do: "level",
    by: 1,
  });
  expect(passageKey(key("ArrowLeft", { altKey: true, shiftKey: true }), looking)).toEqual({
    do: "level",
    by: -1,
  });
});

test("Alt and an arrow move the passage in both states", () => {
  expect(passageKey(key("ArrowUp", { altKey: true }), looking)).toEqual({ do: "move", by: -1 });
  expect(passageKey(key("ArrowDown", { altKey: true }), writing)).toEqual({ do: "move", by: 1 });
});

test("after the last language comes the next passage, and after the last passage nothing", () => {
  const size = { rows: 2, columns: 3 };
  expect(destination({ row: 0, column: 2 }, { rows: 0, columns: 1 }, size)).toEqual({ row: 1, column: 0 });
  expect(destination({ row: 1, column: 0 }, { rows: 0, columns: -1 }, size)).toEqual({ row: 0, column: 2 });
  expect(destination({ row: 1, column: 2 }, { rows: 0, columns: 1 }, size)).toBeNull();
});

test("Ctrl+Z on a Russian keyboard undoes, and not where one types", () => {
  const pressed = key("я", { ctrlKey: true, code: "KeyZ" });
  expect(deskKey(pressed, null)).toBe("undo");
  const field = { matches: () => true } as unknown as Element;
  expect(deskKey(pressed, field)).toBeNull();
});
