import { describe, expect, it } from "vitest";

import { droppedFiles, pastedFiles } from "./transfer";

function file(name: string): File {
  return new File(["x"], name);
}

describe("what is dropped", () => {
  it("is told apart into files and folders, and words are left out", () => {
    const item = (name: string, isDirectory: boolean) => ({
      kind: "file",
      getAsFile: () => file(name),
      webkitGetAsEntry: () => ({ isDirectory }),
    });
    const items = [item("mou.pdf", false), item("scans", true), { kind: "string" }];
    const dropped = droppedFiles({ items } as unknown as DataTransfer);
    expect(dropped.files.map((one) => one.name)).toEqual(["mou.pdf"]);
    expect(dropped.folders).toEqual(["scans"]);
  });
});

describe("what is pasted", () => {
  it("has a name of its own where the browser has none", () => {
    const clipboard = { types: ["Files"], files: [file("image.png"), file("image of a seal.png")] };
    const pasted = pastedFiles(clipboard as unknown as DataTransfer, true, "Pasted picture");
    expect(pasted.map((one) => one.name)).toEqual(["Pasted picture.png", "image of a seal.png"]);
  });

  it("gives way to words where one writes", () => {
    const clipboard = {
      types: ["text/plain", "Files"],
      files: [file("image.png")],
    } as unknown as DataTransfer;
    expect(pastedFiles(clipboard, true, "Pasted picture")).toEqual([]);
    expect(pastedFiles(clipboard, false, "Pasted picture")).toHaveLength(1);
  });
});
