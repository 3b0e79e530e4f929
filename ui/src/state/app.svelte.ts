// What every screen shares: who is at the desk, what has changed, and whether it is saved.
import { commands, type Changed, type ErrorReply, type OfficeOverview, type RecordKind } from "../ipc";
import type { AppStart, SessionState, Settings, Theme } from "../ipc";
import { language, sayError, speak, t } from "../l10n/index.svelte";
import type { Language } from "../ipc";
import { sendAll } from "./unsent";

const IDLE_TOUCH_MS = 15_000;

const WAIT_AGAIN_MS = 5_000;

/** Something that happened, said at the edge of the page for a while. */
export interface Toast {
  id: number;
  text: string;
  bad: boolean;
  /** What can be done about it at once. */
  action: { text: string; run: () => void } | null;
}

class App {
  start = $state.raw<AppStart | null>(null);
  session = $state.raw<SessionState>({ state: "closed" });
  overview = $state.raw<OfficeOverview | null>(null);
  /** The office file that somebody asked to open, once. */
  toOpen = $state<string | null>(null);
  theme = $state<Theme>("system");
  saving = $state(0);
  failed = $state(false);
  notices = $state<Toast[]>([]);
  /** Grows when the scanner's folder offers something else. */
  scans = $state(0);
  /** Grows when records of a kind change; a screen that shows them reads it, and so reads again. */
  changed = $state<Record<RecordKind, number>>({
    office: 0,
    member: 0,
    organisation: 0,
    plan: 0,
    packet: 0,
    attachment: 0,
    person: 0,
    post: 0,
    expert: 0,
    mou: 0,
    mou_template: 0,
    body: 0,
    meeting: 0,
    decision: 0,
    visit: 0,
    letter: 0,
    advice: 0,
    task: 0,
    fund: 0,
    proposal: 0,
    project: 0,
    consortium: 0,
    survey: 0,
    programme: 0,
    term: 0,
    calendar: 0,
  });
}

export const app = new App();

/** Whether a value that was thrown is the shell's answer that something failed. */
export function isErrorReply(thrown: unknown): thrown is ErrorReply {
  return typeof thrown === "object" && thrown !== null && "code" in thrown;
}

export function asErrorReply(thrown: unknown): ErrorReply {
  if (isErrorReply(thrown)) return { code: thrown.code, args: thrown.args ?? {} };
  return { code: "unexpected", args: { detail: String(thrown) } };
}

let nextNotice = 1;

export function notify(text: string, also: Partial<Pick<Toast, "bad" | "action">> = {}): void {
  const notice = { id: nextNotice++, text, bad: false, action: null, ...also };
  app.notices = [...app.notices.slice(-2), notice];
}

export function dismiss(id: number): void {
  app.notices = app.notices.filter((notice) => notice.id !== id);
}

/** Says what failed. A locked office is not a failure of the moment: the whole page gives way to the lock. */
export function report(thrown: unknown): void {
  const error = asErrorReply(thrown);
  if (error.code === "outdated") return;
  if (error.code === "office-locked") {
    showLock();
    return;
  }
  notify(sayError(error), { bad: true });
}

/** Reads something; a failure is said, and answers null. */
export async function ask<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading;
  } catch (thrown) {
    report(thrown);
    return null;
  }
}

/** Lets what depends on a change read again. */
export function note(changed: Changed): void {
  for (const kind of changed.kinds) app.changed[kind] += 1;
  refreshOverview();
}

/** Sends a change, shows it as being saved and then as saved, and lets what depends on it read again. */
export async function change<T extends Changed | { changed: Changed }>(
  sending: Promise<T>,
): Promise<T | null> {
  app.saving += 1;
  try {
    const reply = await sending;
    app.failed = false;
    note("changed" in reply ? reply.changed : reply);
    return reply;
  } catch (thrown) {
    app.failed = true;
    report(thrown);
    return null;
  } finally {
    app.saving -= 1;
  }
}

let overviewWanted = false;

/** Reads the office's overview again, once, however many changes asked for it meanwhile. */
export function refreshOverview(): void {
  if (overviewWanted || app.session.state !== "open") return;
  overviewWanted = true;
  queueMicrotask(async () => {
    overviewWanted = false;
    const overview = await ask(commands.officeOverview(language()));
    if (overview && app.session.state === "open") app.overview = overview;
  });
}

export function enter(overview: OfficeOverview): void {
  app.overview = overview;
  app.session = { state: "open", office: overview };
  for (const kind of Object.keys(app.changed) as RecordKind[]) app.changed[kind] += 1;
}

/** Enters an office that was opened or founded just now, and tells where it is not safe. */
export function arrive(overview: OfficeOverview): void {
  enter(overview);
  if (overview.hazard) notify(overview.hazard, { bad: true });
}

/** Takes everything of the office off the screen. */
export function showLock(): void {
  const overview = app.overview;
  if (app.session.state !== "open" || !overview) return;
  app.session = {
    state: "locked",
    officeName: overview.name,
    memberName: overview.member.name,
    samplePassphrase: overview.samplePassphrase,
  };
  app.overview = null;
  app.notices = [];
}

/** Locks the office: what is on screen goes at once, and what was typed last still arrives before the key is forgotten. */
export async function lock(): Promise<void> {
  if (app.session.state !== "open") return;
  const sent = sendAll();
  showLock();
  await sent;
  await ask(commands.officeLock());
}

export async function leave(): Promise<void> {
  await sendAll();
  await ask(commands.officeClose());
  // What the start screen shows is read before it appears.
  await learn();
  app.overview = null;
  app.session = { state: "closed" };
}

/** Reads again what the start screen shows, and which file somebody asked for from outside. */
async function learn(): Promise<void> {
  const start = await ask(commands.appStart());
  if (!start) return;
  app.start = start;
  if (start.askedFor) app.toOpen = start.askedFor;
}

export async function undo(): Promise<void> {
  await sendAll();
  const undone = await change(commands.undo(language()));
  if (undone) notify(undone.text);
}

export async function redo(): Promise<void> {
  await sendAll();
  const redone = await change(commands.redo(language()));
  if (redone) notify(redone.text);
}

/** Says that something was taken away, with the way back beside it. */
export function notifyTaken(text: string): void {
  notify(text, { action: { text: t("desk-undo"), run: () => void undo() } });
}

export function showTheme(theme: Theme): void {
  app.theme = theme;
  const dark = matchMedia("(prefers-color-scheme: dark)").matches;
  const contrast = matchMedia("(prefers-contrast: more)").matches;
  const shown = theme === "system" ? (contrast ? "contrast" : dark ? "dark" : "light") : theme;
  document.documentElement.dataset.theme = shown;
}

export async function changeSettings(change: Partial<Settings>): Promise<Settings | null> {
  const now = await ask(commands.appSettings());
  if (!now) return null;
  const saved = await ask(commands.appChangeSettings({ ...now, ...change }));
  if (saved && saved.theme !== app.theme) showTheme(saved.theme);
  return saved;
}

/** Makes the program speak another language from now on. */
export async function chooseLanguage(next: Language): Promise<void> {
  await ask(speak(next));
  await changeSettings({ language: next });
  refreshOverview();
}

/** Starts the page: the language, the theme and where the shell stands. */
export async function begin(): Promise<void> {
  const start = await commands.appStart();
  app.start = start;
  app.toOpen = start.askedFor;
  showTheme(start.theme);
  for (const query of ["(prefers-color-scheme: dark)", "(prefers-contrast: more)"]) {
    matchMedia(query).addEventListener("change", () => showTheme(app.theme));
  }
  await speak(start.language ?? "en");
  if (start.notice) report(start.notice);
  // A window that is going away takes nothing with it that was typed.
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") void sendAll();
  });
  void follow();
  app.session = start.session;
  if (start.session.state === "open") enter(start.session.office);
}

/** Follows what happens by itself: a lock when nobody works or the laptop sleeps, a backup made, a file asked for. */
export async function follow(): Promise<never> {
  let since = 0;
  for (;;) {
    try {
      const notice = await commands.appWait(since);
      since = notice.sequence;
      app.scans = notice.scans;
      if (notice.session === "locked") showLock();
      else if (notice.session === "open") refreshOverview();
      else await learn();
    } catch (thrown) {
      report(thrown);
      await new Promise((resume) => setTimeout(resume, WAIT_AGAIN_MS));
    }
  }
}

let touched = 0;

/** Tells the shell that somebody is at the desk, at most every few seconds. */
export function touch(now = Date.now()): void {
  if (app.session.state !== "open" || now - touched < IDLE_TOUCH_MS) return;
  touched = now;
  void ask(commands.appTouch());
}
