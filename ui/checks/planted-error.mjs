// svelte-check has been seen to report nothing at all with some versions of TypeScript. So a type error is planted in
// a component, and the check fails unless svelte-check finds exactly that error.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ui = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = mkdtempSync(join(ui, "src", "planted-"));
try {
  const component = `<script lang="ts">\n  const count: number = "not a number";\n</script>\n\n<p>{count}</p>\n`;
  writeFileSync(join(folder, "Planted.svelte"), component);
  const config = { extends: "../../tsconfig.json", include: ["./**/*"] };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
  const check = spawnSync(
    process.execPath,
    [
      join(ui, "node_modules", "svelte-check", "bin", "svelte-check"),
      "--workspace",
      folder,
      "--tsconfig",
      join(folder, "tsconfig.json"),
      "--output",
      "machine",
    ],
    { cwd: ui, encoding: "utf8" },
  );
  const said = check.stdout + check.stderr;
  if (check.status === 0 || !/Planted\.svelte".*not assignable to type .*number/.test(said)) {
    console.error(`svelte-check did not report the planted type error:\n${said}`);
    process.exitCode = 1;
  } else {
    console.log("svelte-check reports a planted type error.");
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
